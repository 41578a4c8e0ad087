import type { Nodes } from 'mdast';
import { parseProse } from '../tree/parse-prose.ts';
import { wordsOfNode, type LabelOf } from './plain-text.ts';

/** One line of prose without markup. */
interface PlainLine {
  readonly words: string;
  readonly of: 'prose' | 'item' | 'row';
}

/**
 * The words of prose without markup, for programs: a line for each paragraph, heading, item of a list and row of a table, whose cells are
 * parted by "; ".
 */
export function plainLines(markdown: string, labelOf: LabelOf = () => undefined): string {
  return linesIn(markdown, labelOf)
    .map(({ words }) => words)
    .join('\n');
}

/**
 * The words of prose without markup on one line, for a cell of a table: "; " stands between the items of a list and the cells of a table,
 * " | " between the rows of one.
 */
export function plainCell(markdown: string, labelOf: LabelOf = () => undefined): string {
  const lines = linesIn(markdown, labelOf);
  return lines.map(({ words }, index) => `${separator(lines[index - 1], lines[index])}${words.replaceAll('\n', ' ')}`).join('');
}

function separator(before: PlainLine | undefined, line: PlainLine | undefined): string {
  if (!before || !line) return '';
  if (before.of === 'row' && line.of === 'row') return ' | ';
  if (before.of === 'item' && line.of === 'item') return '; ';
  return before.of === line.of || /[\p{Sentence_Terminal}:;,…]["'”’»)]*$/u.test(before.words) ? ' ' : '; ';
}

function linesIn(markdown: string, labelOf: LabelOf): readonly PlainLine[] {
  return linesOf(parseProse(markdown));

  function linesOf(node: Nodes): readonly PlainLine[] {
    if (node.type === 'footnoteDefinition') return [];
    if (node.type === 'listItem') {
      const [first, ...rest] = node.children.flatMap(linesOf);
      return first === undefined ? [] : [{ ...first, of: 'item' }, ...rest];
    }
    if (node.type === 'tableRow') {
      const cells = node.children.map(words);
      return cells.some((cell) => cell !== '') ? [{ words: cells.join('; '), of: 'row' }] : [];
    }
    if (node.type === 'code') return node.value.trim() === '' ? [] : [{ words: node.value, of: 'prose' }];
    if (node.type === 'root' || node.type === 'blockquote' || node.type === 'list' || node.type === 'table')
      return node.children.flatMap(linesOf);
    const said = words(node);
    return said === '' ? [] : [{ words: said, of: 'prose' }];
  }

  function words(node: Nodes): string {
    return wordsOfNode(node, markdown, labelOf).replace(/\s+/gu, ' ').trim();
  }
}
