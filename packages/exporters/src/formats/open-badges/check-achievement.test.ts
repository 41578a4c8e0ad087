import { expect, test } from 'vitest';
import { checkAchievement } from './check-achievement.ts';

const alignment = { type: ['Alignment'], targetName: 'Skating', targetUrl: 'https://x.example/skating', targetType: 'CFItem' };
const sound = {
  id: 'urn:skating',
  type: 'Achievement',
  achievementType: 'Competency',
  name: 'Skating',
  description: 'Skates.',
  criteria: { narrative: 'Has skated.' },
  alignment: [alignment],
};

test('a sound achievement is sound, with names of one’s own too', () => {
  expect(checkAchievement(sound)).toEqual([]);
  expect(checkAchievement({ ...sound, achievementType: 'ext:Skill', criteria: { id: 'https://x.example/' } })).toEqual([]);
});

test.each<readonly [rule: string, value: unknown, at: string]>([
  ['it is an object', [], ''],
  ['it says what it is', { ...sound, type: ['Badge'] }, '/type'],
  ['it has an id', { ...sound, id: undefined }, '/id'],
  ['which is an address', { ...sound, id: 'skating' }, '/id'],
  ['it has a name', { ...sound, name: '' }, '/name'],
  ['it has a description', { ...sound, description: 7 }, '/description'],
  ['it has criteria', { ...sound, criteria: {} }, '/criteria'],
  ['its type is known', { ...sound, achievementType: 'Skill' }, '/achievementType'],
  ['it is not signed', { ...sound, proof: {} }, '/proof'],
  ['alignments are a list', { ...sound, alignment }, '/alignment'],
  ['of objects', { ...sound, alignment: ['x'] }, '/alignment/0'],
  ['that say what they are', { ...sound, alignment: [{ ...alignment, type: [] }] }, '/alignment/0/type'],
  ['with a name', { ...sound, alignment: [{ ...alignment, targetName: undefined }] }, '/alignment/0/targetName'],
  ['with an address', { ...sound, alignment: [{ ...alignment, targetUrl: 'a b' }] }, '/alignment/0/targetUrl'],
  ['to a known sort', { ...sound, alignment: [{ ...alignment, targetType: 'Item' }] }, '/alignment/0/targetType'],
])('%s', (_, value, at) => {
  expect(checkAchievement(value).map((finding) => finding.at)).toEqual([at]);
});
