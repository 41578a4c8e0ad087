import { valueAt, type Entry } from '@framewright/model';
import type { LineRange } from '@framewright/review';

/** Which value of an entry a piece of prose is, or is part of. */
export interface ProseOrigin {
  readonly entry: Entry;
  /** JSON pointer into the entry. */
  readonly pointer: string;
}

/** Where a piece of prose is written. */
export interface ProsePlace {
  /** Path of the file, relative to the framework. */
  readonly path: string;
  readonly lines: LineRange;
  /** The line of the heading above it, where it has one of its own. */
  readonly headingLine?: number;
}

/**
 * The place of prose in its file: all of a value, its beginning or its end. Undefined if it is not written as it is shown, such as the
 * values of a bundle.
 */
export function prosePlace({ entry, pointer }: ProseOrigin, markdown: string): ProsePlace | undefined {
  const value = valueAt(entry.data, pointer);
  const { source } = entry;
  if (typeof value !== 'string' || source === undefined) return undefined;
  const [start, end] = source.spanOf(pointer);
  const { file } = source;
  // Definitions of links and notes from elsewhere may follow.
  const written = file.text.slice(start, end).replaceAll('\r\n', '\n').trim();
  if (written === '' || start < file.fence[1] || !value.trimStart().startsWith(written)) return undefined;
  const at = value.startsWith(markdown) ? 0 : value.trimEnd().endsWith(markdown) ? value.trimEnd().length - markdown.length : -1;
  if (at === -1) return undefined;
  const { start: from, end: to } = file.rangeOf([start, end]);
  const first = from.line + lineFeeds(value.slice(0, at));
  const last = Math.min(to.line, first + lineFeeds(markdown));
  const heading = file.rangeOf(source.spanOf(pointer, 'key')).start.line;
  const hasHeading = heading < from.line && file.text.split('\n')[heading - 1]?.trimStart().startsWith('#') === true;
  return { path: file.path, lines: [first, last], ...(hasHeading && at === 0 ? { headingLine: heading } : {}) };
}

function lineFeeds(text: string): number {
  return text.split('\n').length - 1;
}
