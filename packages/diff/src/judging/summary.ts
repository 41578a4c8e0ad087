import type { Affected, FoundChange } from '@framewright/model';
import { effects } from './policy.ts';

/** Changes that have something in common. */
export interface ChangeGroup<T> {
  readonly by: T;
  readonly changes: readonly FoundChange[];
}

/**
 * The changes grouped by effect: each is listed once, under the first effect that its kind names, and under readers where programs and readers
 * find the same. Empty groups are left out.
 */
export function groupByEffect(changes: readonly FoundChange[]): readonly ChangeGroup<Affected>[] {
  const groups = Map.groupBy(changes, ({ affects: [first = 'readers', ...others] }) =>
    first === 'programs' && others.includes('readers') ? 'readers' : first,
  );
  return (Object.keys(effects) as Affected[]).flatMap((by) => {
    const some = groups.get(by);
    return some ? [{ by, changes: some }] : [];
  });
}
