import type { EntryOf } from '@framewright/model';
import { comparisonLink, comparisonsOf, type Comparison } from './comparisons.ts';
import type { Link } from '../../address/entry-paths.ts';
import { linkTo, type View } from '../../editions/view.ts';

/** The pages that set a role beside one on the rung below or above, by the address of the other role. */
export function roleComparisons(view: View, role: EntryOf<'role'>): ReadonlyMap<string, Link> {
  return new Map(
    (byRole(view).get(role) ?? []).map((comparison) => [
      linkTo(view, comparison.lower === role ? comparison.upper : comparison.lower).href ?? '',
      comparisonLink(view, comparison),
    ]),
  );
}

const known = new WeakMap<View, ReadonlyMap<EntryOf<'role'>, readonly Comparison[]>>();

function byRole(view: View): ReadonlyMap<EntryOf<'role'>, readonly Comparison[]> {
  const before = known.get(view);
  if (before) return before;
  const made = new Map<EntryOf<'role'>, Comparison[]>();
  for (const comparison of comparisonsOf(view).flatMap(({ steps }) => steps))
    for (const role of [comparison.lower, comparison.upper]) made.set(role, [...(made.get(role) ?? []), comparison]);
  known.set(view, made);
  return made;
}
