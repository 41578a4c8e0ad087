import type { Span } from '@framewright/model';
import type { Nodes } from 'mdast';
import { eachNode } from './each-node.ts';
import { spanOfNode } from './node-span.ts';
import { parseProse } from './parse-prose.ts';

/** Nodes in which every space counts. */
const exact: readonly Nodes['type'][] = ['code', 'html', 'inlineCode', 'break'];

/**
 * Prose without the spaces at the ends of lines and the empty lines that mean nothing.
 * Hard line breaks, code and contributed HTML stay, and so does the place at which an author begins a new line.
 */
export function withoutNeedlessSpaces(markdown: string): string {
  if (!/[ \t](?:\n|$)|\n\n\n/u.test(markdown)) return markdown;
  const isExact = inNodes(markdown, exact);
  const trimmed = markdown.replace(/(?<![ \t])[ \t]+(?=\n|$)/gu, (spaces, at: number) => (isExact(at) ? spaces : ''));
  const isExactNow = inNodes(trimmed, exact);
  return trimmed.replace(/\n{3,}/gu, (lines, at: number) => (isExactNow(at) ? lines : '\n\n'));
}

/**
 * Prose in which every run of spaces and line ends that means one space is one, however its lines are wrapped.
 * Two texts that differ only in such spaces become one; it is for comparing, and not to be read again.
 */
export function withPlainSpaces(markdown: string): string {
  if (!/[ \t]{2}|\t|\n|[ \t]$/u.test(markdown)) return markdown;
  const text = withoutNeedlessSpaces(markdown);
  const [isText, isRow, isExact] = [inNodes(text, ['text']), inNodes(text, ['tableRow']), inNodes(text, exact)];
  // Behind a line end inside a paragraph stand only spaces and the marks of the quotation around it.
  return text.replace(/[ \t]*\n[ \t>]*|[ \t]+/gu, (spaces, at: number) => (isText(at) || (isRow(at) && !isExact(at)) ? ' ' : spaces));
}

/** Tells whether a place stands in a node of some types that hold none of each other. */
function inNodes(markdown: string, types: readonly Nodes['type'][]): (at: number) => boolean {
  const spans: Span[] = [];
  eachNode(parseProse(markdown), (node) => {
    if (types.includes(node.type)) spans.push(spanOfNode(node));
  });
  return (at) => {
    let [low, high] = [0, spans.length];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((spans[middle]?.[1] ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    const span = spans[low];
    return span !== undefined && span[0] <= at;
  };
}
