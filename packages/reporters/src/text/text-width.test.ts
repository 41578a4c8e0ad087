import { expect, test } from 'vitest';
import { textWidth } from './text-width.ts';
import { hangingIndent, wrap } from './wrap.ts';

test.each([
  ['', 0],
  ['abc', 3],
  ['naïve', 5],
  ['nai\u0308ve', 5],
  ['漢字', 4],
  ['한국', 4],
  ['Ａ', 2],
  ['👩\u200D👧', 2],
  ['❤\uFE0F', 2],
  ['→ “x” …', 7],
])('%j takes %i columns', (text, width) => {
  expect(textWidth(text)).toBe(width);
});

test.each([
  ['one two three', 7, ['one two', 'three']],
  ['漢字 漢字 漢字', 9, ['漢字 漢字', '漢字']],
  ['unbreakable x', 5, ['unbreakable', 'x']],
  ['first\n  laid out by someone', 8, ['first', '  laid out by someone']],
  ['', 10, ['']],
])('wraps %j at %i', (text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines);
});

test('further lines hang under the first', () => {
  expect(hangingIndent('help: ', 'one two three', 13)).toBe('help: one two\n      three');
});
