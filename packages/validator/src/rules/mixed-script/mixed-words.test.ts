import { expect, test } from 'vitest';
import { mixedWords } from './mixed-words.ts';

test.each([
  ['Latin alone', []],
  ['Кириллица alone', []],
  ['Б\u0430seline', []],
  ['B\u0430seline', ['Baseline']],
  ['risk-\u0430nd-issues', ['risk-and-issues']],
  ['N\u03BFtes, Москв\u0061', ['Notes', 'Москва']],
  ['Δt, μm, kΩ, α-particle', []],
])('%s', (text, expected) => {
  expect(mixedWords(text).map(({ meant }) => meant)).toEqual(expected);
});
