import type { Scale } from '@framewright/model';
import { describe, expect, test } from 'vitest';
import { en } from '../../words/en.ts';
import { trackShape } from './track-shape.ts';
import { ratingInWords, tracksOf } from './track.ts';

const five: Scale = {
  id: 'proficiency',
  title: 'Proficiency',
  dimensions: [
    { id: 'knowledge', title: 'Knowledge' },
    { id: 'application', title: 'Application' },
  ],
  levels: ['Aware', 'Practised', 'Competent', 'Proficient', 'Expert'].map((title, index) => ({
    value: index + 1,
    id: title.toLowerCase(),
    title,
  })),
};
const fromNought: Scale = {
  id: 'trust',
  title: 'Trust',
  dimensions: [{ id: 'reliance', title: 'Reliance' }],
  levels: [
    { value: 0, id: 'unknown', title: 'Unknown' },
    { value: 1, id: 'greeted', title: 'Greeted' },
    { value: 4, id: 'turned-to', title: 'Turned to' },
  ],
};

describe('a rating becomes one track per dimension', () => {
  test.each([
    [
      five,
      { knowledge: 4, application: 2 },
      undefined,
      [
        [5, 4, 0, 'Knowledge 4 of 5, proficient'],
        [5, 2, 0, 'Application 2 of 5, practised'],
      ],
    ],
    [five, { knowledge: 4 }, { knowledge: 3 }, [[5, 4, 1, 'Knowledge 4 of 5, proficient, 1 step up'], undefined]],
    [
      five,
      { knowledge: 2, application: 2 },
      { knowledge: 4 },
      [
        [5, 2, 0, 'Knowledge 2 of 5, practised'],
        [5, 2, 0, 'Application 2 of 5, practised'],
      ],
    ],
    [five, { knowledge: 9 }, undefined, [[5, 5, 0, 'Knowledge 9 of 5'], undefined]],
    [fromNought, { reliance: 0 }, undefined, [[3, 1, 0, 'Reliance 0 of 4, unknown']]],
    [fromNought, { reliance: 4 }, { reliance: 0 }, [[3, 3, 2, 'Reliance 4 of 4, turned to, 2 steps up']]],
    [five, undefined, undefined, [undefined, undefined]],
  ])('%#', (scale, rating, before, wanted) => {
    expect(
      tracksOf(en, scale, rating as never, before as never).map((track) => track && [track.steps, track.filled, track.gained, track.words]),
    ).toEqual(wanted);
  });

  test('in words, by title where the scale is known', () => {
    expect(ratingInWords({ knowledge: 4, charm: 1 }, five)).toBe('Knowledge 4, charm 1');
    expect(ratingInWords(undefined)).toBe('');
  });
});

test.each([
  [{ steps: 5, filled: 3, gained: 1 }, [2, 1, 2]],
  [{ steps: 7, filled: 7, gained: 0 }, [7, 0, 0]],
  [{ steps: 0, filled: 0, gained: 0 }, [0, 0, 0]],
])('every step of %o is drawn once', (track, wanted) => {
  const { filled, gained, empty, width } = trackShape(track, 3);
  expect([filled, gained, empty].map((path) => path.split('M').length - 1)).toEqual(wanted);
  expect(width).toBeGreaterThanOrEqual(6);
});

test('steps are reached, missing or not asked for', () => {
  const { filled, gained, missing, empty } = trackShape({ steps: 5, filled: 1, missing: 2 });
  expect([filled, gained, missing, empty].map((path) => path.split('z').length - 1)).toEqual([1, 0, 2, 2]);
});
