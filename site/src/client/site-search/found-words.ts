import { termsIn } from '../../data/search-terms.ts';
import type { Asked } from './rank-documents.ts';

/** A piece of a text; whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly isFound: boolean;
}

/** How many of the typed words a text has. */
export function wordsFound(text: string, asked: readonly Asked[]): number {
  const terms = termsIn(text).map(({ term }) => term);
  return asked.filter((one) => terms.some((term) => isFoundAs(term, one))).length;
}

/** A text with the words that were found in it marked. */
export function markedPieces(text: string, asked: readonly Asked[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { term, from, to } of termsIn(text)) {
    if (to <= at || !asked.some((one) => isFoundAs(term, one))) continue;
    const begin = Math.max(from, at);
    if (begin > at) pieces.push({ text: text.slice(at, begin), isFound: false });
    pieces.push({ text: text.slice(begin, to), isFound: true });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isFound: false });
  return pieces;
}

/** The part of a long text around the first words that were found. @param longest in characters */
export function excerpt(text: string, asked: readonly Asked[], longest = 180): string {
  if (text.length <= longest) return text;
  const first = termsIn(text).find(({ term }) => asked.some((one) => isFoundAs(term, one)))?.from ?? 0;
  const begin = first < longest / 3 ? 0 : Math.max(text.lastIndexOf(' ', first - longest / 5) + 1, first - longest / 2);
  const room = text.slice(begin, begin + longest);
  const end = begin + longest >= text.length ? room.length : Math.max(room.lastIndexOf(' '), first - begin + 1, longest / 2);
  return `${begin > 0 ? '… ' : ''}${room.slice(0, end).trimEnd()}${begin + end < text.length ? ' …' : ''}`;
}

function isFoundAs(term: string, { word, lines }: Asked): boolean {
  return term === word || ([...word].length > 1 && term.startsWith(word)) || lines.some(([found]) => found === term);
}
