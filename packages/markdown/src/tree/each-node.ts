import type { Nodes } from 'mdast';

const none: readonly Nodes[] = [];

/** Visits a node and all nodes below it, in the order of the document, however deep they lie. */
export function eachNode(node: Nodes, visit: (node: Nodes) => void): void {
  const waiting = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    visit(next);
    const children: readonly Nodes[] = 'children' in next ? next.children : none;
    for (let index = children.length - 1; index >= 0; index -= 1) waiting.push(children[index] as Nodes);
  }
}
