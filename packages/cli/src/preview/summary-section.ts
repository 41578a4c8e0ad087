import { escapeShortened } from '@framewright/reporters';

/** A part of a summary for a comment: a heading, and as many of its items as there is room for. */
export interface Section<T> {
  readonly title: string;
  /** What stands above its items, in Markdown; nothing where it is '' or would take more than a quarter of the room. */
  readonly above?: string;
  readonly items: readonly T[];
  /** How many things an item stands for; one without it. */
  readonly amount?: (item: T) => number;
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
export function printSection<T>({ title, above = '', items, room, line, amount = () => 1, also }: Section<T>): string {
  if (items.length === 0) return '';
  const before = above === '' || above.length > room / 4 ? [] : [above, ''];
  const lines = [`#### ${title}`, '', ...before];
  let left = room - roomForRest - title.length - before.join('\n').length;
  for (const [index, item] of items.entries()) {
    const printed = line(item);
    left -= printed.length + 1;
    if (left < 0) return [...lines, restLine(items.slice(index), amount, also)].join('\n');
    lines.push(printed);
  }
  return lines.join('\n');
}

/** Words of a contributor on one line, inert, and shortened: what is cut is counted. */
export function contributed(text: string): string {
  return escapeShortened(text, mostWords);
}

function restLine<T>(left: readonly T[], amount: (item: T) => number, also: Section<T>['also']): string {
  const more = also?.(left) ?? '';
  return `- and ${left.reduce((sum, item) => sum + amount(item), 0)} more, for which there is no room here${more === '' ? '' : `, ${more}`}`;
}
