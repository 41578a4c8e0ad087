import { expect, test } from 'vitest';
import { countTexts, readingEase, syllablesIn } from './flesch.ts';

test.each([
  ['the', 1],
  ['plan', 1],
  ['plans', 1],
  ['planned', 1],
  ['decided', 3],
  ['names', 1],
  ['changes', 2],
  ['table', 2],
  ['office', 2],
  ['agrees', 2],
  ['portfolio', 4],
  ['re-plans', 2],
  ['team’s', 1],
  ['risk', 1],
  ['programme', 2],
  ['competence', 3],
  ['rhythm', 1],
  ['12', 1],
])('“%s” has %d syllables', (word, count) => {
  expect(syllablesIn(word)).toBe(count);
});

test.each([
  [[], { sentences: 0, words: 0, syllables: 0 }],
  [['—'], { sentences: 0, words: 0, syllables: 0 }],
  [['One plan. Two plans', 'A list'], { sentences: 3, words: 6, syllables: 6 }],
  [['At 3.5 percent. It is', '(So.) “No.” Yes'], { sentences: 5, words: 9, syllables: 10 }],
])('%j', (texts, counts) => {
  expect(countTexts(texts)).toEqual(counts);
});

test.each([
  [{ sentences: 0, words: 0, syllables: 0 }, undefined],
  [{ sentences: 1, words: 1, syllables: 1 }, 121.22],
  [{ sentences: 2, words: 20, syllables: 30 }, 69.785],
])('%j gives %d', (counts, ease) => {
  if (ease === undefined) expect(readingEase(counts)).toBeUndefined();
  else expect(readingEase(counts)).toBeCloseTo(ease);
});
