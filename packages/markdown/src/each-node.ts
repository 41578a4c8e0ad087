import type { Nodes } from 'mdast';

/** Visits a node and all nodes below it, in the order of the document, however deep they lie. */
export function eachNode(node: Nodes, visit: (node: Nodes) => void): void {
  const waiting = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    visit(next);
    if ('children' in next) waiting.push(...next.children.toReversed());
  }
}

/** A node that lies in more than so many others, the first of the least deep; undefined where none does. */
export function nodeBelow(root: Nodes, limit: number): Nodes | undefined {
  let level: readonly Nodes[] = [root];
  for (let depth = 0; depth < limit && level.length > 0; depth += 1)
    level = level.flatMap((node) => ('children' in node ? (node.children as readonly Nodes[]) : []));
  return level[0];
}
