/**
 * The cycles of nodes that each lead to at most one other. Each begins at its node that is first in the list.
 * @param nodes all nodes that may be part of a cycle, in order
 */
export function cyclesOf<N>(nodes: readonly N[], next: (node: N) => N | undefined): readonly (readonly N[])[] {
  const done = new Set<N>();
  const cycles: (readonly N[])[] = [];
  for (const start of nodes) {
    const path: N[] = [];
    const onPath = new Set<N>();
    let node: N | undefined = start;
    while (node !== undefined && !done.has(node) && !onPath.has(node)) {
      path.push(node);
      onPath.add(node);
      node = next(node);
    }
    if (node !== undefined && onPath.has(node)) cycles.push(fromFirst(path.slice(path.indexOf(node)), nodes));
    for (const visited of path) done.add(visited);
  }
  return cycles;
}

/** A cycle rotated to begin at the node that is first in the list. */
function fromFirst<N>(cycle: readonly N[], nodes: readonly N[]): readonly N[] {
  const members = new Set(cycle);
  const first = nodes.find((node) => members.has(node));
  const at = first === undefined ? 0 : cycle.indexOf(first);
  return [...cycle.slice(at), ...cycle.slice(0, at)];
}
