import type { Text } from 'mdast';
import { splitEntryLinks, type TextPiece } from './entry-links.ts';
import { spanOfNode } from '../tree/node-span.ts';

/**
 * Splits the words of a text node at the links to entries that its source has: what is escaped there is a link to nobody.
 * @param markdown what the node was parsed from
 */
export function textPiecesOf(node: Text, markdown: string): readonly TextPiece[] {
  const { value } = node;
  if (!value.includes('[[')) return [{ text: value }];
  const [start, end] = spanOfNode(node);
  const source = markdown.slice(start, end);
  const written = bracketsIn(source, /\\[\s\S]|&[#a-z0-9]+;|[[\]]/giu);
  const shown = bracketsIn(value, /[[\]]/gu);
  // Every bracket that is shown was written somehow, in the same order.
  if (written.length !== shown.length) return [{ text: value }];
  const pieces: TextPiece[] = [];
  let from = 0;
  for (const link of splitEntryLinks(source)) {
    if ('text' in link) continue;
    const [first, last] = [shown[written.indexOf(link.span[0])], shown[written.indexOf(link.span[1] - 1)]];
    if (first === undefined || last === undefined) continue;
    if (first > from) pieces.push({ text: value.slice(from, first) });
    const inside = value.slice(first + '[['.length, last - ']'.length);
    pieces.push({ ...link, words: link.words === undefined ? undefined : inside.slice(inside.indexOf('|') + 1).trim() });
    from = last + 1;
  }
  if (from < value.length) pieces.push({ text: value.slice(from) });
  return pieces;
}

const bracket = /^(?:\\?[[\]]|&[lr](?:brack|sqb);|&#0*9[13];|&#[xX]0*5[bBdD];)$/u;

/** Where brackets are written, as themselves or as character references. */
function bracketsIn(text: string, pattern: RegExp): readonly number[] {
  return [...text.matchAll(pattern)].flatMap((match) => (bracket.test(match[0]) ? [match.index] : []));
}
