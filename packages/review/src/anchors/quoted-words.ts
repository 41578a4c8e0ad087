import { lineStarts, rangeOfSpan, type LineStarts, type Span } from '@framewright/model';
import { findWords, wholeWords } from './find-words.ts';

/** The first and the last of some lines, counted from 1. */
export type LineRange = readonly [first: number, last: number];

/** Words of a text that are quoted. */
export interface QuotedWords {
  readonly lines: LineRange;
  /** Exactly as they are written there, with line feeds. */
  readonly quote: string;
  readonly span: Span;
  /** Whether they occur only once in the text. */
  readonly unique: boolean;
}

/**
 * The words to quote for a selection at lines of a text, extended to whole words.
 * All of the lines are quoted instead if the selection does not occur exactly once in them as it is, because of markup or repetition, or if
 * it occurs elsewhere in the text too.
 * @returns undefined if the text has no such lines
 */
export function quoteWords(text: string, lines: LineRange, chosen: string): QuotedWords | undefined {
  const starts = lineStarts(text);
  const whole = spanOfLines(starts, text, lines);
  if (whole === undefined) return undefined;
  const found = findWords(chosen, text.slice(...whole), { insideWords: true });
  const [place] = found.length === 1 ? found : [];
  const narrow = place && wholeWords([whole[0] + place[0], whole[0] + place[1]], text);
  const span = narrow !== undefined && isUnique(text, narrow) ? narrow : whole;
  return { lines: linesOf(starts, span), quote: text.slice(...span).replaceAll('\r\n', '\n'), span, unique: isUnique(text, span) };
}

/** The span of lines of a text, without the last line break; undefined if there are no such lines. */
export function spanOfLines(starts: LineStarts, text: string, [first, last]: LineRange): Span | undefined {
  const [start, behind] = [starts[first - 1], starts[last]];
  if (start === undefined || first > last || last > starts.length) return undefined;
  const end = behind === undefined ? text.length : behind - 1;
  return [start, text[end - 1] === '\r' && end > start ? end - 1 : end];
}

/** The lines that a span touches. */
export function linesOf(starts: LineStarts, span: Span): LineRange {
  const { start, end } = rangeOfSpan(starts, span);
  return [start.line, end.line];
}

function isUnique(text: string, span: Span): boolean {
  return findWords(text.slice(...span), text).length === 1;
}
