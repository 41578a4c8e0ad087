import { expect, test } from 'vitest';
import { setLines } from './card-lines.ts';

/** Every letter is half as wide as high. */
const measure = (text: string, size: number): number => [...text].length * size * 0.5;

test.each([
  ['short', 100, 1, [20], { size: 20, lines: ['short'] }],
  ['one two', 40, 2, [20, 10], { size: 20, lines: ['one', 'two'] }],
  ['one two', 40, 1, [20, 10], { size: 10, lines: ['one two'] }],
  ['one two three', 40, 1, [10], { size: 10, lines: ['one two…'] }],
  ['unbreakable', 30, 1, [10], { size: 10, lines: ['unbre…'] }],
  ['', 30, 1, [10], { size: 10, lines: [] }],
] as const)('%j in %d pixels and %d lines at most', (text, width, most, sizes, expected) => {
  expect(setLines(text, width, most, sizes, measure)).toEqual(expected);
});
