import { expect, test } from 'vitest';
import { wordCounts, wordOverlap } from './word-overlap.ts';

test.each([
  ['Plans a meeting', 'plans a meeting.', 1],
  ['Plans a meeting', 'Meeting a plans', 1],
  ['Plans a meeting', 'Plans the trip', 1 / 3],
  ['a a b', 'a b b', 2 / 3],
  ['Plans', 'Checks', 0],
  ['', '', 0],
])('“%s” and “%s” have %d in common', (a, b, share) => {
  expect(wordOverlap(wordCounts(a), wordCounts(b))).toBeCloseTo(share);
});
