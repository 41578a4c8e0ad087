import type { Block, Span } from '@framewright/model';
import type { Heading, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { spanOfNode } from '../tree/node-span.ts';
import { usesOf } from '../tree/uses-of.ts';

/** The top-level blocks of a body, without its front matter. */
export function blocksOf(tree: Root, text: string): readonly Block[] {
  const mayDefine = text.includes(']:');
  return tree.children.filter((node) => node.type !== 'yaml').map((node) => blockOf(node, mayDefine ? usesOf(node) : none));
}

const none: readonly string[] = [];

function blockOf(node: RootContent, uses: readonly string[]): Block {
  const span = spanOfNode(node);
  if (node.type === 'heading')
    return { kind: 'heading', depth: node.depth, words: wordsOf(node), wordsSpan: wordsSpanOf(node, span), span, uses };
  if (node.type === 'definition') return { kind: 'definition', key: `link ${node.identifier}`, span, uses };
  if (node.type === 'footnoteDefinition') return { kind: 'definition', key: `note ${node.identifier}`, span, uses };
  return { kind: node.type === 'paragraph' ? 'paragraph' : 'other', span, uses };
}

function wordsOf(heading: Heading): string {
  const [first] = heading.children;
  const words = first?.type === 'text' && heading.children.length === 1 ? first.value : textOf(heading);
  return words.replace(/\s+/gu, ' ').trim();
}

function wordsSpanOf(heading: Heading, whole: Span): Span {
  const [first, last] = [heading.children[0], heading.children.at(-1)];
  return first && last ? [spanOfNode(first)[0], spanOfNode(last)[1]] : whole;
}
