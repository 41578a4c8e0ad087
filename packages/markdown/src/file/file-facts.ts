import type { Block, ProseFacts, Span } from '@framewright/model';
import type { Root } from 'mdast';
import { blocksOf } from './blocks.ts';
import { spanOfNode } from '../tree/node-span.ts';
import { parseMarkdownFile } from '../tree/parse-markdown.ts';
import { proseFactsOf } from './prose-facts.ts';
import { textLimits, type TextOptions } from '../yaml/text-limits.ts';
import { findTreeExcess, findTextExcess, type Excess } from '../tree/too-much.ts';

/** What the Markdown of a file amounts to. */
export interface FileFacts {
  /** Where its front matter stands; undefined if it has none. */
  readonly front: FrontMatterPlace | undefined;
  /** The top-level blocks of its body. */
  readonly blocks: readonly Block[];
  readonly prose: ProseFacts;
}

/** Where front matter stands in its file. */
export interface FrontMatterPlace {
  /** The text between the fences. */
  readonly yaml: Span;
  /** The fence that closes it. */
  readonly fence: Span;
}

/** The facts of a file, or what it holds too much of. */
export function fileFactsOf(text: string, { depth = textLimits.depth, exact = false }: TextOptions): FileFacts | Excess {
  const tree = findTextExcess(text, depth) ?? parseMarkdownFile(text, exact);
  return 'reason' in tree ? tree : (findTreeExcess(tree, depth) ?? factsOfTree(tree, text));
}

/** The facts of a file from its syntax tree. */
export function factsOfTree(tree: Root, text: string): FileFacts {
  return { front: frontMatterIn(tree, text), blocks: blocksOf(tree, text), prose: proseFactsOf(tree, text) };
}

function frontMatterIn(tree: Root, text: string): FrontMatterPlace | undefined {
  const [node] = tree.children;
  if (node?.type !== 'yaml') return undefined;
  const [start, end] = spanOfNode(node);
  const closing = text.lastIndexOf('---', end);
  const opening = /^---[ \t]*(?:\r\n|\n|\r)/u.exec(text.slice(start))?.[0] ?? '';
  return { yaml: [start + opening.length, closing], fence: [closing, closing + '---'.length] };
}
