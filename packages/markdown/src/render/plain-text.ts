import type { Nodes } from 'mdast';
import { parseProse } from '../tree/parse-prose.ts';
import { textPiecesOf } from '../file/text-pieces.ts';

/**
 * The words of prose without markup, for titles, descriptions and indexes. Links to entries become their words, images their text
 * alternatives.
 */
export function plainText(markdown: string, labelOfEntry: (id: string) => string | undefined = () => undefined): string {
  return wordsOf(parseProse(markdown)).replace(/\s+/gu, ' ').trim();

  function wordsOf(node: Nodes): string {
    if (node.type === 'text')
      return textPiecesOf(node, markdown)
        .map((piece) => ('id' in piece ? (piece.words ?? labelOfEntry(piece.id) ?? piece.id) : piece.text))
        .join('');
    if (node.type === 'inlineCode' || node.type === 'code') return node.value;
    if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
    if (node.type === 'break') return ' ';
    if (!('children' in node) || node.type === 'footnoteDefinition') return '';
    return node.children.map(wordsOf).join(inline.has(node.type) ? '' : ' ');
  }
}

/** What holds words of one line; the parts of everything else stand apart. */
const inline: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'link', 'linkReference', 'delete']);
