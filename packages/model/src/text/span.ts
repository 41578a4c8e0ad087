import type { Point, Range } from '../generated/types.ts';

/** Two offsets in a text, in UTF-16 code units from 0: from the first up to, not including, the second. */
export type Span = readonly [start: number, end: number];

/** The offsets at which the lines of a text begin, ascending; the first is 0. */
export type LineStarts = readonly number[];

/** Where the lines of a text begin. A line ends with a line feed, with or without a carriage return before it. */
export function lineStarts(text: string): LineStarts {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The range, with lines and columns from 1, of a span. */
export function rangeOfSpan(starts: LineStarts, span: Span): Range {
  return { start: pointAt(starts, span[0]), end: pointAt(starts, span[1]) };
}

function pointAt(starts: LineStarts, offset: number): Point {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset };
}
