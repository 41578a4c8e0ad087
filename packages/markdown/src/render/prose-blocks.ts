import type { Nodes } from 'mdast';
import { spanOfNode } from '../tree/node-span.ts';
import { parseProse } from '../tree/parse-prose.ts';

/**
 * The blocks of prose as they are read one after another, each in one line as it is written: paragraphs, headings, items of lists, rows of
 * tables, code. What is quoted, and items of items, begin with the marks of what they stand in.
 */
export function proseBlocks(markdown: string): readonly string[] {
  const blocks: string[] = [];
  const add = (node: Nodes, marks: string): void => {
    const source = node.position === undefined ? markdown : markdown.slice(...spanOfNode(node));
    const line = source.replace(/(?<!\s)\s*\n[ \t>]*/gu, ' ').trim();
    if (line !== '') blocks.push(`${marks}${line}`);
  };
  const walk = (node: Nodes, marks: string): void => {
    if (node.type === 'root' || node.type === 'footnoteDefinition') for (const child of node.children) walk(child, marks);
    else if (node.type === 'blockquote') for (const child of node.children) walk(child, `${marks}> `);
    else if (node.type === 'table') for (const row of node.children) add(row, marks);
    else if (node.type === 'list')
      for (const [index, { children }] of node.children.entries()) {
        const marker = node.ordered === true ? `${(node.start ?? 1) + index}. ` : '- ';
        for (const child of children) walk(child, child === children[0] || child.type === 'list' ? `${marks}${marker}` : marks);
      }
    else add(node, marks);
  };
  walk(parseProse(markdown), '');
  return blocks;
}
