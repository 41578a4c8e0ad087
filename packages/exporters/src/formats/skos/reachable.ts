/** Everything that can be reached from each thing by one step or more. */
export function reachable(steps: ReadonlyMap<string, ReadonlySet<string>>): (from: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (from) => {
    const before = known.get(from);
    if (before) return before;
    const met = new Set<string>();
    const open = [...(steps.get(from) ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (met.has(next)) continue;
      met.add(next);
      open.push(...(steps.get(next) ?? []));
    }
    known.set(from, met);
    return met;
  };
}

/** Notes a step. */
export function addStep(steps: Map<string, Set<string>>, from: string, to: string): void {
  const of = steps.get(from);
  if (of) of.add(to);
  else steps.set(from, new Set([to]));
}
