import type { ResolvedElective } from '@framewright/model';
import { expect, test } from 'vitest';
import { isSameElective } from './same-requirements.ts';

const elective: ResolvedElective = {
  id: 'depth',
  title: 'Depth',
  atLeast: 1,
  including: ['brewing', 'tasting'],
  of: [
    { competence: 'brewing', need: 'essential', from: 'host', origin: 'own' },
    { competence: 'tasting', need: 'essential', from: 'host', origin: 'own' },
  ],
};

test.each<[string, Partial<ResolvedElective>, boolean]>([
  ['itself', {}, true],
  ['one with another id', { id: 'other' }, true],
  ['one in another order', { including: ['tasting', 'brewing'], of: elective.of.toReversed() }, true],
  ['one from another role', { of: elective.of.map((each) => ({ ...each, from: 'head-host' })) }, true],
  ['one with another title', { title: 'Breadth' }, false],
  ['one of which more are needed', { atLeast: 2 }, false],
  ['one that includes less', { including: ['brewing'] }, false],
  ['one with fewer options', { of: elective.of.slice(1) }, false],
])('an elective asks for the same as %s: %j, %j', (_title, other, isSame) => {
  expect(isSameElective(elective, { ...elective, ...other })).toBe(isSame);
});
