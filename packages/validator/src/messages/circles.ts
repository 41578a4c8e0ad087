/**
 * One circle for each set of nodes of which every one leads to every other, the shortest that its first node is in. What leads to itself
 * alone makes no circle. Its work grows with the number of nodes and of ways between them.
 * @param nodes all nodes, in order
 * @param next where each leads to: nodes of the list
 */
export function circlesOf<N>(nodes: readonly N[], next: (node: N) => readonly N[]): readonly (readonly N[])[] {
  const back = new Map<N, N[]>();
  for (const node of nodes)
    for (const to of next(node)) {
      const from = back.get(to);
      if (from) from.push(node);
      else back.set(to, [node]);
    }
  // Kosaraju's way: what is reached backwards, from the node that was left last, leads to it as well.
  const sets = new Map<N, N>();
  for (const root of inOrderOfLeaving(nodes, next).toReversed()) {
    if (sets.has(root)) continue;
    sets.set(root, root);
    const waiting = [root];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop())
      for (const from of back.get(node) ?? [])
        if (!sets.has(from)) {
          sets.set(from, root);
          waiting.push(from);
        }
  }
  const done = new Set<N | undefined>();
  return nodes.flatMap((node) => {
    const set = sets.get(node);
    if (done.has(set)) return [];
    done.add(set);
    const circle = shortestBack(node, (from) => next(from).filter((to) => to !== from && sets.get(to) === set));
    return circle.length === 0 ? [] : [circle];
  });
}

/** Every node after all that it leads to, as far as there is such an order. */
function inOrderOfLeaving<N>(nodes: readonly N[], next: (node: N) => readonly N[]): readonly N[] {
  const seen = new Set<N>();
  const left: N[] = [];
  for (const start of nodes) {
    if (seen.has(start)) continue;
    seen.add(start);
    const path = [{ node: start, ways: next(start), at: 0 }];
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const to = step.ways[step.at];
      step.at += 1;
      if (to === undefined) {
        left.push(step.node);
        path.pop();
      } else if (!seen.has(to)) {
        seen.add(to);
        path.push({ node: to, ways: next(to), at: 0 });
      }
    }
  }
  return left;
}

/** The nodes of the shortest way from a node back to it; none if there is no way. */
function shortestBack<N>(start: N, next: (node: N) => readonly N[]): readonly N[] {
  const cameFrom = new Map<N, N>();
  const waiting = [start];
  for (const node of waiting)
    for (const to of next(node)) {
      if (to === start) {
        const path = [node];
        for (let from = cameFrom.get(node); from !== undefined; from = cameFrom.get(from)) path.unshift(from);
        return path;
      }
      if (cameFrom.has(to)) continue;
      cameFrom.set(to, node);
      waiting.push(to);
    }
  return [];
}
