import type { Span } from '@framewright/model';
import type { Nodes } from 'mdast';

/** Where a node of a freshly parsed tree stands in its text. */
export function spanOfNode(node: Nodes): Span {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}
