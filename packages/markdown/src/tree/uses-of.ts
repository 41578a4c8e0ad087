import type { Nodes } from 'mdast';
import { eachNode } from './each-node.ts';

/** The definitions of links and notes that a node and those below it refer to, by their keys, as often as they do. */
export function usesOf(node: Nodes): readonly string[] {
  const uses: string[] = [];
  eachNode(node, (inner) => {
    if (inner.type === 'linkReference' || inner.type === 'imageReference') uses.push(`link ${inner.identifier}`);
    else if (inner.type === 'footnoteReference') uses.push(`note ${inner.identifier}`);
  });
  return uses;
}
