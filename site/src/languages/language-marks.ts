/**
 * Marks that carry the language of a text from where it is made until the page is written: pairs of characters that no text contains. They
 * travel inside strings, so that headings, links and sentences need not know about languages.
 */
export type Marked = 'interface' | 'content' | 'fallback';

/** Puts marks around a text, unless it is empty. */
export function marked(as: Marked, text: string): string {
  const [begin, end] = pairs[as];
  return text === '' ? text : `${begin}${text}${end}`;
}

/** A text without marks. */
export function unmarked(text: string): string {
  return text.replace(anyMark, '');
}

/** Whether there is a mark in a text. */
export function isMarked(text: string): boolean {
  return text.search(anyMark) !== -1;
}

/** A piece of a text, with its innermost mark; undefined if it has none. */
export interface Piece {
  readonly text: string;
  readonly as: Marked | undefined;
}

/** Splits a text at its marks. An unmatched mark extends to the end, or is ignored. */
export function piecesOf(text: string): readonly Piece[] {
  const around: Marked[] = [];
  const pieces: Piece[] = [];
  for (const part of text.split(/([\uE000-\uE005])/u)) {
    const begun = begins.get(part);
    if (begun !== undefined) around.push(begun);
    else if (ends.has(part)) around.pop();
    else if (part !== '') pieces.push({ text: part, as: around.at(-1) });
  }
  return pieces;
}

/** A text with what stands outside marks of content changed. The outermost of these marks are taken away; what is between them stays. */
export function aroundContent(text: string, change: (text: string) => string): string {
  const [begin, end] = pairs.content;
  let depth = 0;
  let result = '';
  for (const part of text.split(/([\uE002\uE003])/u)) {
    if (part === begin) depth += 1;
    const isOutermost = depth === 1 && (part === begin || part === end);
    if (part === end) depth -= 1;
    if (!isOutermost) result += depth === 0 ? change(part) : part;
  }
  return result;
}

const anyMark = /[\uE000-\uE005]/gu;

const pairs: Readonly<Record<Marked, readonly [string, string]>> = {
  interface: ['\uE000', '\uE001'],
  content: ['\uE002', '\uE003'],
  fallback: ['\uE004', '\uE005'],
};

const begins: ReadonlyMap<string, Marked> = new Map((Object.keys(pairs) as Marked[]).map((as) => [pairs[as][0], as]));
const ends: ReadonlySet<string> = new Set(Object.values(pairs).map(([, end]) => end));
