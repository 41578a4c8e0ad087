/**
 * The circles of nodes that each lead to any number of others: one for each set of nodes that all lead to one another, the shortest through
 * its first. Takes time in proportion to nodes and ways.
 * @param nodes all nodes that may be part of a circle, in order
 */
export function circlesOf<N extends object>(nodes: readonly N[], next: (node: N) => readonly N[]): readonly (readonly N[])[] {
  const places = new Map(nodes.map((node, place) => [node, place]));
  const placeOf = (node: N): number => places.get(node) ?? nodes.length;
  return strongSets(nodes, next).flatMap((members) => {
    const first = [...members].reduce((a, b) => (placeOf(b) < placeOf(a) ? b : a));
    const circle = shortestBack(first, (node) => next(node).filter((other) => members.has(other)));
    return circle === undefined ? [] : [circle];
  });
}

/** The shortest way from a node back to it, without its end; undefined if there is none. */
function shortestBack<N extends object>(first: N, next: (node: N) => readonly N[]): readonly N[] | undefined {
  const from = new Map<N, N>();
  for (const queue: N[] = [first]; queue.length > 0; ) {
    const reached: N[] = [];
    for (const node of queue) {
      for (const other of next(node)) {
        if (other === first) return pathTo(node);
        if (from.has(other)) continue;
        from.set(other, node);
        reached.push(other);
      }
    }
    queue.splice(0, queue.length, ...reached);
  }
  return undefined;

  function pathTo(end: N): readonly N[] {
    const path: N[] = [];
    for (let node: N | undefined = end; node !== undefined; node = node === first ? undefined : from.get(node)) path.unshift(node);
    return path;
  }
}

/** Sets of nodes that all lead to one another, in the order in which they are found: Tarjan's way, without recursion. */
function strongSets<N extends object>(nodes: readonly N[], next: (node: N) => readonly N[]): readonly ReadonlySet<N>[] {
  const place = new Map<N, number>();
  const lowest = new Map<N, number>();
  const open: N[] = [];
  const isOpen = new Set<N>();
  const found: Set<N>[] = [];
  const lower = (node: N, to: number): void => void lowest.set(node, Math.min(lowest.get(node) ?? to, to));
  const enter = (node: N): { readonly node: N; readonly ways: Iterator<N> } => {
    place.set(node, place.size);
    lower(node, place.size - 1);
    open.push(node);
    isOpen.add(node);
    return { node, ways: next(node)[Symbol.iterator]() };
  };
  const close = (node: N): void => {
    if (lowest.get(node) !== place.get(node)) return;
    const members = new Set(open.splice(open.lastIndexOf(node)));
    for (const member of members) isOpen.delete(member);
    found.push(members);
  };
  for (const start of nodes) {
    if (place.has(start)) continue;
    for (const path = [enter(start)]; path.length > 0; ) {
      const at = path.at(-1);
      const way = at?.ways.next();
      if (at === undefined || way === undefined) break;
      if (way.done === true) {
        path.pop();
        close(at.node);
        const above = path.at(-1);
        if (above !== undefined) lower(above.node, lowest.get(at.node) ?? 0);
      } else if (!place.has(way.value)) path.push(enter(way.value));
      else if (isOpen.has(way.value)) lower(at.node, place.get(way.value) ?? 0);
    }
  }
  return found;
}
