import type { Span } from '@framewright/model';

const quoted = /^[ \t]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*>/u;
const item = /^[ \t]*(?:[-+*]|\d{1,9}[.)])(?:[ \t]{1,4}(?=\S)|[ \t]*\r?$)/u;
const note = /^ {0,3}\[\^[^\]\s]+\]:/u;
/** How far the lines of a note are moved in. */
const noteWidth = 4;
const tabWidth = 4;

/** What the line before stands in; the width is how far lines have to be moved in to belong to it. */
type Around =
  | { readonly in: 'nothing' }
  | { readonly in: 'quotation' }
  | { readonly in: 'list'; readonly width: number }
  | { readonly in: 'note'; readonly width: number };

/** The lines that leave a list, a quotation or a note, or go on with one without its mark. */
export interface ContainerExits {
  /** How many lines stand above them, for all of them together. */
  readonly work: number;
  /** The line with which that is more than the limit. */
  readonly excess: Span | undefined;
}

/**
 * The work of remark-parse where lists, quotations and notes end: there it goes back over all that stands above.
 * Lines that only may end one are counted as well.
 * @param body where the lines below the front matter begin
 */
export function containerExits(text: string, body: number, limit: number): ContainerExits {
  let [work, lines] = [0, 0];
  let around: Around = { in: 'nothing' };
  let isBelowEmpty = false;
  for (let start = body; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    const line = text.slice(start, end);
    lines += 1;
    const isEmpty = line.trim() === '';
    const leaves = isEmpty ? around.in === 'quotation' : leavesAt(line, around);
    if (leaves) work += lines;
    if (work > limit) return { work, excess: [start, Math.max(end, start + 1)] };
    around = aroundNext(line, around, { isEmpty, leaves, isBelowEmpty });
    isBelowEmpty = isEmpty;
    start = end + 1;
  }
  return { work, excess: undefined };
}

function leavesAt(line: string, around: Around): boolean {
  if (around.in === 'nothing') return false;
  const isQuoted = quoted.test(line);
  if (around.in === 'quotation') return !isQuoted || item.test(line);
  if (indentOf(line) >= around.width) return false;
  return isQuoted || around.in === 'note' || !item.test(line);
}

function aroundNext(
  line: string,
  around: Around,
  { isEmpty, leaves, isBelowEmpty }: { readonly isEmpty: boolean; readonly leaves: boolean; readonly isBelowEmpty: boolean },
): Around {
  if (isEmpty) return around.in === 'quotation' ? { in: 'nothing' } : around;
  if (quoted.test(line)) return { in: 'quotation' };
  const [mark] = item.exec(line) ?? [];
  if (mark !== undefined) return { in: 'list', width: Math.max(2, columnsOf(mark)) };
  if (note.test(line)) return { in: 'note', width: noteWidth };
  return leaves && isBelowEmpty ? { in: 'nothing' } : around;
}

function indentOf(line: string): number {
  return columnsOf(/^[ \t]*/u.exec(line)?.[0] ?? '');
}

function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += character === '\t' ? tabWidth : 1;
  return columns;
}
