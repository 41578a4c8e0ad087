import type { Affected, Bump, FoundChange } from '@framewright/model';
import { bumps } from './bump.ts';
import { effects } from './policy.ts';

/** Changes that have something in common. */
export interface ChangeGroup<T> {
  readonly by: T;
  readonly changes: readonly FoundChange[];
}

/** The changes by whom they touch most: each stands once, under the first effect that its kind names. Groups without a change are left out. */
export function groupByEffect(changes: readonly FoundChange[]): readonly ChangeGroup<Affected>[] {
  return grouped(Object.keys(effects) as Affected[], changes, ({ affects }) => affects[0] ?? 'readers');
}

/** The changes by what they require, the biggest first. Groups without a change are left out. */
export function groupByBump(changes: readonly FoundChange[]): readonly ChangeGroup<Bump>[] {
  return grouped(bumps.toReversed(), changes, ({ bump }) => bump);
}

/** The changes by entry, in the order in which the entries first occur. */
export function groupByEntry(changes: readonly FoundChange[]): readonly ChangeGroup<FoundChange['entry']>[] {
  const groups = Map.groupBy(changes, ({ entry }) => `${entry.type}/${entry.id}`);
  return [...groups.values()].flatMap((some) => (some[0] ? [{ by: some[0].entry, changes: some }] : []));
}

function grouped<T>(order: readonly T[], changes: readonly FoundChange[], of: (change: FoundChange) => T): readonly ChangeGroup<T>[] {
  const groups = Map.groupBy(changes, of);
  return order.flatMap((by) => {
    const some = groups.get(by);
    return some ? [{ by, changes: some }] : [];
  });
}
