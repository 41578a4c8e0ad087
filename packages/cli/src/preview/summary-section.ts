import { escapeShortened } from '@framewright/reporters';

/** A part of a summary for a comment: a heading, and as many of its items as there is room for. */
export interface Section<T> {
  readonly title: string;
  readonly items: readonly T[];
  /** How many characters it may have with its heading, counted as they are written: escapes included. */
  readonly room: number;
  /** Lines of Markdown about one item, in which contributed words are {@link contributed}. */
  readonly line: (item: T) => string;
  /** What else is said of the items that are left out; nothing where it returns ''. */
  readonly also?: (left: readonly T[]) => string;
}

/** What a line that counts the rest may take. */
const roomForRest = 200;
/** How long contributed words may be, escapes included. */
const mostWords = 600;

/** The section in Markdown, '' without items. Items are shown whole; from the first that finds no room, they are counted. */
export function printSection<T>({ title, items, room, line, also }: Section<T>): string {
  if (items.length === 0) return '';
  const lines = [`#### ${title}`, ''];
  let left = room - roomForRest - title.length;
  for (const [index, item] of items.entries()) {
    const printed = line(item);
    left -= printed.length + 1;
    if (left < 0) return [...lines, restLine(items.slice(index), also)].join('\n');
    lines.push(printed);
  }
  return lines.join('\n');
}

/** Words of a contributor on one line, inert, and shortened: what is cut is counted. */
export function contributed(text: string): string {
  return escapeShortened(text, mostWords);
}

function restLine<T>(left: readonly T[], also: Section<T>['also']): string {
  const more = also?.(left) ?? '';
  return `- and ${left.length} more, for which there is no room here${more === '' ? '' : `, ${more}`}`;
}
