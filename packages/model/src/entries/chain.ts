/**
 * How many entries may follow one another by one relation: the bases of a role, the groups around a group, the wholes of a part, the
 * successors of what was removed. What comes after is not looked at, so that a long chain costs no more than many short ones.
 */
export const longestChain = 100;

/** What follows an entry, the nearest first: it ends where nothing follows, where an id comes again, and after {@link longestChain}. */
export function chainFrom<E extends { readonly id: string }>(first: E, next: (entry: E) => E | undefined): readonly E[] {
  const chain: E[] = [];
  const seen = new Set([first.id]);
  for (let at = next(first); at && !seen.has(at.id) && chain.length < longestChain; at = next(at)) {
    seen.add(at.id);
    chain.push(at);
  }
  return chain;
}
