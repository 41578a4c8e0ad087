import { expect, test } from 'vitest';
import type { Scale } from '../generated/types.ts';
import { hasTitlesByDimension, levelTitle, ownLevelTitle } from './level-title.ts';

const levels: Scale['levels'] = [
  { value: 0, id: 'none', title: 'None' },
  { value: 1, id: 'aware', title: 'Aware' },
  { value: 3, id: 'able', title: 'Able' },
];
const plain: Scale = { id: 'plain', title: 'Plain', dimensions: [{ id: 'use', title: 'Use' }], levels };
const single: Scale = {
  ...plain,
  dimensions: [{ id: 'use', title: 'Use', levels: [{ id: 'aware', title: 'Has seen it' }] }],
};
const several: Scale = {
  ...plain,
  dimensions: [
    {
      id: 'knowledge',
      title: 'Knowledge',
      levels: [
        { id: 'aware', title: 'Has heard of it' },
        { id: 'able', title: 'Capable' },
      ],
    },
    { id: 'practice', title: 'Practice', levels: [{ id: 'able', title: 'Capable' }] },
  ],
};

test.each([
  ['its own title', plain, 'use', 0, 'None'],
  ['the title in the dimension', several, 'knowledge', 1, 'Has heard of it'],
  ['its own where the dimension gives it none', several, 'practice', 1, 'Aware'],
  ['its own in a dimension that the scale does not have', several, 'constructor', 1, 'Aware'],
  ['nothing where there is no such level', several, 'knowledge', 2, undefined],
  ['its own without a dimension', plain, undefined, 3, 'Able'],
  ['that of the only dimension', single, undefined, 1, 'Has seen it'],
  ['its own where dimensions differ', several, undefined, 1, 'Aware'],
  ['that of all dimensions where they agree', several, undefined, 3, 'Capable'],
  ['nothing without a dimension where there is no such level', several, undefined, 2, undefined],
])('a level is called %s', (_name, scale, dimension, value, title) => {
  expect(levelTitle(scale, dimension, value)).toBe(title);
});

test('the title in a dimension only is told apart from its own', () => {
  const [none, aware] = several.levels;
  expect([none, aware].map((level) => level && ownLevelTitle(several, 'knowledge', level))).toEqual([undefined, 'Has heard of it']);
});

test.each([
  ['no dimension has titles', plain, false],
  ['the only dimension has titles', single, false],
  ['dimensions differ', several, true],
  ['all dimensions agree', { ...several, levels: levels.slice(2) }, false],
])('titles by dimension where %s', (_name, scale, differs) => {
  expect(hasTitlesByDimension(scale)).toBe(differs);
});
