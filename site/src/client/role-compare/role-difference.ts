import type { CompetenceFacts, NeedFacts, RolesFile } from '../../data/roles-file.ts';

/** How what two roles ask for in a competence differs. */
export interface Difference {
  /** Whether only the second or only the first asks for it; absent where both or neither do. */
  readonly only?: 'second' | 'first';
  /** By how many levels each dimension rises or falls; without those that stay. */
  readonly steps: readonly { readonly title: string; readonly by: number }[];
  /** How large the difference is over all dimensions: for sorting. */
  readonly size: number;
}

/**
 * The difference between the needs of two roles. Where contexts ask for different levels, the highest of each counts; what can be chosen
 * does not.
 */
export function roleDifference(
  { scales }: Pick<RolesFile, 'scales'>,
  { scale: place }: CompetenceFacts,
  ...both: readonly [first: readonly NeedFacts[], second: readonly NeedFacts[]]
): Difference {
  const [first, second] = both.map((needs) => needs.filter(({ elective }) => elective !== true)) as [NeedFacts[], NeedFacts[]];
  const scale = scales[place ?? -1];
  const highest = (needs: readonly NeedFacts[], at: number): number =>
    Math.max(-1, ...needs.map(({ rating }) => scale?.values.indexOf(rating?.[at] ?? Number.NaN) ?? -1));
  const steps = (scale?.dimensions ?? []).flatMap(({ title }, at) => {
    const by = highest(second, at) - highest(first, at);
    return by === 0 ? [] : [{ title, by }];
  });
  const size = steps.reduce((sum, { by }) => sum + Math.abs(by), 0);
  if (first.length > 0 === second.length > 0) return { steps, size };
  return { only: second.length > 0 ? 'second' : 'first', steps, size: Math.max(1, size) };
}
