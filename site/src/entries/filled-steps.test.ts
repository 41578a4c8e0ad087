import { asksNothing, type Scale } from '@framewright/model';
import { expect, test } from 'vitest';
import { filledSteps } from './filled-steps.ts';

const texts = (...levels: readonly number[]): Record<string, string> =>
  Object.fromEntries(levels.map((level) => [level, `Text ${level}.`]));
const scale = (descriptors?: Scale['descriptors'], from = 1): Scale => ({
  id: 's',
  title: 'S',
  dimensions: [
    { id: 'knowledge', title: 'Knowledge' },
    { id: 'application', title: 'Application' },
  ],
  levels: [0, 1, 2].map((at) => ({ value: from + at, id: `l${at}`, title: `L${at}` })),
  ...(descriptors === undefined ? {} : { descriptors }),
});
const described = scale({ knowledge: texts(1, 2, 3), application: texts(2, 3) });

test.each([
  { name: 'steps up to the level', of: described, dimension: 'knowledge', value: 1, filled: 1 },
  { name: 'none where the scale asks for nothing', of: described, dimension: 'application', value: 1, filled: 0 },
  { name: 'all of them from the first level that asks for something', of: described, dimension: 'application', value: 2, filled: 2 },
  { name: 'steps where nobody says what a level means', of: scale(), dimension: 'application', value: 1, filled: 1 },
  {
    name: 'steps where only the other dimension is described',
    of: scale({ knowledge: texts(2) }),
    dimension: 'application',
    value: 1,
    filled: 1,
  },
  {
    name: 'none at a first level of 0 that asks for nothing',
    of: scale({ knowledge: texts(1, 2) }, 0),
    dimension: 'knowledge',
    value: 0,
    filled: 0,
  },
  {
    name: 'steps where a lower level asks for something',
    of: scale({ knowledge: texts(1, 3) }),
    dimension: 'knowledge',
    value: 2,
    filled: 2,
  },
  { name: 'no more steps than there are', of: described, dimension: 'knowledge', value: 9, filled: 3 },
])('a track has $name', ({ of, dimension, value, filled }) => {
  expect(filledSteps(of, dimension, value)).toBe(filled);
  expect(asksNothing(of, dimension, value)).toBe(filled === 0);
});

test('a competence may ask for something where the scale does not, and for nothing where the scale is silent', () => {
  expect(filledSteps(described, 'application', 1, { application: texts(1) })).toBe(1);
  expect(filledSteps(scale(), 'application', 1, { application: texts(2, 3) })).toBe(0);
  expect(filledSteps(described, 'application', 1, { knowledge: texts(1) })).toBe(0);
});
