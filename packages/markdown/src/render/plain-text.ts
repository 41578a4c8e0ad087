import type { Nodes } from 'mdast';
import { parseProse } from '../tree/parse-prose.ts';
import { textPiecesOf } from '../file/text-pieces.ts';

/** The name of the entry with an id; undefined if there is none. */
export type LabelOf = (id: string) => string | undefined;

/**
 * The words of prose without markup, for titles, descriptions and indexes. Links to entries become their words, images their text
 * alternatives.
 */
export function plainText(markdown: string, labelOfEntry: LabelOf = () => undefined): string {
  return wordsOfNode(parseProse(markdown), markdown, labelOfEntry).replace(/\s+/gu, ' ').trim();
}

/** The words within a node of a tree that was parsed from Markdown; blocks are parted by spaces, footnotes left out. */
export function wordsOfNode(node: Nodes, markdown: string, labelOf: LabelOf): string {
  if (node.type === 'text')
    return textPiecesOf(node, markdown)
      .map((piece) => ('id' in piece ? (piece.words ?? labelOf(piece.id) ?? piece.id) : piece.text))
      .join('');
  if (node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  if (node.type === 'break') return ' ';
  if (!('children' in node) || node.type === 'footnoteDefinition') return '';
  return node.children.map((child) => wordsOfNode(child, markdown, labelOf)).join(inline.has(node.type) ? '' : ' ');
}

/** What holds words of one line; the parts of everything else stand apart. */
const inline: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'link', 'linkReference', 'delete']);
