import type { Nodes, Root } from 'mdast';
import { eachNode } from './each-node.ts';
import { spanOfNode } from './node-span.ts';
import { usesOf } from './uses-of.ts';

interface Definition {
  readonly length: number;
  readonly uses: readonly string[];
}

/**
 * The first block with which references repeat more characters of definitions than a limit, as they do on a page.
 * A note brings along the notes that it refers to.
 */
export function repeatedTooOften(tree: Root, limit: number): Nodes | undefined {
  const definitions = definitionsIn(tree);
  if (definitions.size === 0) return undefined;
  let repeated = 0;
  for (const block of tree.children) {
    const waiting = [...usesOf(block)];
    const seen = new Set<string>();
    // The list grows while it is walked; it ends with the limit, since every definition has a length.
    for (const use of waiting) {
      const definition = definitions.get(use);
      if (!definition) continue;
      repeated += definition.length;
      if (repeated > limit) return block;
      if (seen.has(use)) continue;
      seen.add(use);
      for (const inner of definition.uses) waiting.push(inner);
    }
  }
  return undefined;
}

/** The first definition of each name; a note may be defined more than once as well. */
function definitionsIn(tree: Root): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>();
  eachNode(tree, (node) => {
    if (node.type !== 'definition' && node.type !== 'footnoteDefinition') return;
    const [start, end] = spanOfNode(node);
    const key = `${node.type === 'definition' ? 'link' : 'note'} ${node.identifier}`;
    if (!definitions.has(key)) definitions.set(key, { length: end - start, uses: node.type === 'definition' ? [] : usesOf(node) });
  });
  return definitions;
}
