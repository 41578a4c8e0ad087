import type { Problem, Span } from '@framewright/model';

/** A heading whose place among others is fixed by what it names. */
export interface RankedHeading {
  readonly words: string;
  readonly span: Span;
  /** Those of a lower rank belong before it. */
  readonly rank: number;
}

/**
 * The headings that stand too late, as problems: the fewest that would have to move, and of several such choices the lower ones.
 * @param headings in the order of the body
 */
export function orderProblems(headings: readonly RankedHeading[]): readonly Problem[] {
  if (headings.every(({ rank }, index) => index === 0 || (headings[index - 1]?.rank ?? rank) <= rank)) return [];
  const inOrder = longestInOrder(headings);
  const kept = new Set(inOrder);
  return headings.flatMap((heading): readonly Problem[] => {
    if (kept.has(heading)) return [];
    const above = inOrder.find((other) => other.span[0] < heading.span[0] && other.rank > heading.rank);
    const other = above ?? inOrder.findLast(({ rank }) => rank < heading.rank);
    return other
      ? [
          {
            rule: 'section-order',
            heading: heading.words,
            wanted: above ? 'before' : 'after',
            other: other.words,
            place: other.span,
            span: heading.span,
          },
        ]
      : [];
  });
}

/** The longest subsequence of headings in order, by patience sorting; from the end, so that the upper headings are kept. */
function longestInOrder(headings: readonly RankedHeading[]): readonly RankedHeading[] {
  const tops: number[] = [];
  const next = new Map<number, number>();
  for (let index = headings.length - 1; index >= 0; index -= 1) {
    const rank = headings[index]?.rank ?? 0;
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((headings[tops[middle] ?? 0]?.rank ?? 0) >= rank) low = middle + 1;
      else high = middle;
    }
    const below = tops[low - 1];
    if (below !== undefined) next.set(index, below);
    tops[low] = index;
  }
  const kept: RankedHeading[] = [];
  for (let index = tops.at(-1); index !== undefined; index = next.get(index)) kept.push(...headings.slice(index, index + 1));
  return kept;
}
