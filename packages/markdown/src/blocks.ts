import type { Block, Span } from '@framewright/model';
import type { Heading, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { eachNode } from './each-node.ts';
import { spanOfNode } from './node-span.ts';

/** The top-level blocks of a body, without its front matter. */
export function blocksOf(tree: Root): readonly Block[] {
  return tree.children.filter((node) => node.type !== 'yaml').map(blockOf);
}

function blockOf(node: RootContent): Block {
  const span = spanOfNode(node);
  const uses = usesOf(node);
  if (node.type === 'heading')
    return { kind: 'heading', depth: node.depth, words: wordsOf(node), wordsSpan: wordsSpanOf(node, span), span, uses };
  if (node.type === 'definition') return { kind: 'definition', key: `link ${node.identifier}`, span, uses };
  if (node.type === 'footnoteDefinition') return { kind: 'definition', key: `note ${node.identifier}`, span, uses };
  return { kind: node.type === 'paragraph' ? 'paragraph' : 'other', span, uses };
}

function wordsOf(heading: Heading): string {
  return textOf(heading).replace(/\s+/gu, ' ').trim();
}

function wordsSpanOf(heading: Heading, whole: Span): Span {
  const [first, last] = [heading.children[0], heading.children.at(-1)];
  return first && last ? [spanOfNode(first)[0], spanOfNode(last)[1]] : whole;
}

function usesOf(node: RootContent): readonly string[] {
  const uses: string[] = [];
  eachNode(node, (inner) => {
    if (inner.type === 'linkReference' || inner.type === 'imageReference') uses.push(`link ${inner.identifier}`);
    else if (inner.type === 'footnoteReference') uses.push(`note ${inner.identifier}`);
  });
  return uses;
}
