/**
 * Marks that say which language a text is in, from where it is made until the page is written: characters that no text has, in pairs.
 * They travel inside strings, so that every heading, link and sentence needs to know nothing of languages.
 */
export type Marked = 'interface' | 'content' | 'fallback';

/** Puts marks around a text. An empty one stays what it is. */
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

/** A piece of a text, and how it was marked by the innermost marks around it; undefined where there are none. */
export interface Piece {
  readonly text: string;
  readonly as: Marked | undefined;
}

/** Takes a text apart at its marks. A mark without its other half reaches to the end, or does nothing. */
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

const anyMark = /[\uE000-\uE005]/gu;

const pairs: Readonly<Record<Marked, readonly [string, string]>> = {
  interface: ['\uE000', '\uE001'],
  content: ['\uE002', '\uE003'],
  fallback: ['\uE004', '\uE005'],
};

const begins: ReadonlyMap<string, Marked> = new Map((Object.keys(pairs) as Marked[]).map((as) => [pairs[as][0], as]));
const ends: ReadonlySet<string> = new Set(Object.values(pairs).map(([, end]) => end));
