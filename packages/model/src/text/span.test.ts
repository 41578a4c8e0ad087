import { describe, expect, test } from 'vitest';
import { lineStarts, rangeOfSpan } from './span.ts';

test.each([
  ['', [0]],
  ['a', [0]],
  ['a\n', [0, 2]],
  ['a\r\nb\r\n\r\nc', [0, 3, 6, 8]],
  ['a\rb\u2028c', [0]],
])('the lines of %j begin at %j', (text, starts) => {
  expect(lineStarts(text)).toEqual(starts);
});

describe('ranges', () => {
  const starts = lineStarts('one\ntwo\r\n\nx😀y');
  test.each([
    ['the first character', [0, 1], [1, 1], [1, 2]],
    ['up to the end of a line', [0, 3], [1, 1], [1, 4]],
    ['the end of a line belongs to it', [3, 4], [1, 4], [2, 1]],
    ['a carriage return counts as a column', [7, 9], [2, 4], [3, 1]],
    ['an empty line', [9, 9], [3, 1], [3, 1]],
    ['columns count UTF-16 code units', [11, 13], [4, 2], [4, 4]],
    ['the end of the text', [14, 14], [4, 5], [4, 5]],
  ] as const)('%s', (_name, span, [startLine, startColumn], [endLine, endColumn]) => {
    expect(rangeOfSpan(starts, span)).toEqual({
      start: { line: startLine, column: startColumn, offset: span[0] },
      end: { line: endLine, column: endColumn, offset: span[1] },
    });
  });
});
