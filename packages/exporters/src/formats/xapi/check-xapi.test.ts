import { expect, test } from 'vitest';
import { checkXapi } from './check-xapi.ts';

const definition = { name: { en: 'Skating' }, description: { 'en-GB': 'Skates.' }, type: 'https://x.example/skill' };
const sound = { objectType: 'Activity', id: 'https://x.example/skating/', definition };

test('sound activities are sound', () => {
  expect(checkXapi([sound, { id: 'urn:other' }])).toEqual([]);
});

test.each<readonly [rule: string, activities: unknown, at: string]>([
  ['there is a list', sound, ''],
  ['of objects', ['x'], '/0'],
  ['of activities', [{ ...sound, objectType: 'Agent' }], '/0/objectType'],
  ['an id is an address', [{ ...sound, id: 'skating' }], '/0/id'],
  ['of one activity', [sound, sound], '/1/id'],
  ['a definition is an object', [{ ...sound, definition: 'x' }], '/0/definition'],
  ['a type is an address', [{ ...sound, definition: { ...definition, type: 'skill' } }], '/0/definition/type'],
  ['names have a language', [{ ...sound, definition: { name: 'Skating' } }], '/0/definition/name'],
  ['that there is', [{ ...sound, definition: { name: { 'en_GB!': 'x' } } }], '/0/definition/name'],
  ['and are text', [{ ...sound, definition: { name: { en: 1 } } }], '/0/definition/name/en'],
])('%s', (_, activities, at) => {
  expect(checkXapi(activities).map((finding) => finding.at)).toEqual([at]);
});
