import type { Nodes } from 'mdast';

/** Visits a node and all nodes below it, in the order of the document. */
export function eachNode(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children) eachNode(child, visit);
}
