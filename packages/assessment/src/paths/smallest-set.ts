/** As few sets as have all that any has, by their places. */
export interface SmallestSet {
  readonly chosen: readonly number[];
  /** Whether it is certain that fewer do not suffice; it is unless the search was given up. */
  readonly isExact: boolean;
}

const mostSteps = 20_000;

/**
 * As few sets as have all that any of them has, by branch and bound: of the item that is in the fewest sets one has to be taken, and so many
 * are needed at least as the largest of them goes into what is left. Of equally few, those that stand first are preferred.
 */
export function smallestSet(sets: readonly (readonly string[])[]): SmallestSet {
  const kept = withoutDominated(sets);
  const holders = Map.groupBy(
    kept.flatMap((place) => (sets[place] ?? []).map((item) => ({ item, place }))),
    ({ item }) => item,
  );
  const placesOf = (item: string): readonly number[] => (holders.get(item) ?? []).map(({ place }) => place);
  let best = greedy(sets, kept);
  let steps = 0;
  const search = (open: ReadonlySet<string>, taken: readonly number[]): void => {
    steps += 1;
    if (steps > mostSteps) return;
    if (open.size === 0) {
      if (taken.length < best.length) best = taken;
      return;
    }
    const gain = (place: number): number => (sets[place] ?? []).filter((item) => open.has(item)).length;
    const largest = kept.reduce((most, place) => Math.max(most, gain(place)), 1);
    if (taken.length + Math.ceil(open.size / largest) >= best.length) return;
    const [rarest] = [...open].sort((a, b) => placesOf(a).length - placesOf(b).length);
    for (const place of placesOf(rarest ?? '').toSorted((a, b) => gain(b) - gain(a) || a - b))
      search(new Set([...open].filter((item) => !sets[place]?.includes(item))), [...taken, place]);
  };
  search(new Set(holders.keys()), []);
  return { chosen: best.toSorted((a, b) => a - b), isExact: steps <= mostSteps };
}

/** The places of sets that are in no other. */
function withoutDominated(sets: readonly (readonly string[])[]): readonly number[] {
  const asSets = sets.map((items) => new Set(items));
  return [...sets.keys()].filter((place) => {
    const own = asSets[place] ?? new Set();
    if (own.size === 0) return false;
    return !asSets.some((other, at) => at !== place && [...own].every((item) => other.has(item)) && (own.size < other.size || at < place));
  });
}

/** Always what has most of what is left: a good first guess. */
function greedy(sets: readonly (readonly string[])[], kept: readonly number[]): readonly number[] {
  const open = new Set(kept.flatMap((place) => sets[place] ?? []));
  const taken: number[] = [];
  while (open.size > 0) {
    const gain = (place: number): number => (sets[place] ?? []).filter((item) => open.has(item)).length;
    const [next] = kept.toSorted((a, b) => gain(b) - gain(a) || a - b);
    if (next === undefined) break;
    taken.push(next);
    for (const item of sets[next] ?? []) open.delete(item);
  }
  return taken;
}
