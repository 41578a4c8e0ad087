import type { ChangeKind } from './change-kind.ts';

/** Two kinds, each of which is found with the sides exchanged wherever the other is. */
export type MirroredPair = readonly [ChangeKind, ChangeKind];

type Side = Omit<ChangeKind, 'mirror' | 'covers'>;

/** Makes each of two kinds, which report changes of the same properties of the schema, the mirror of the other. */
export function mirroredPair(covers: readonly string[], one: Side, other: Side): MirroredPair {
  // Completed in place: a copy would have to read the examples, which the packed command makes only on demand.
  return [Object.assign(one, { covers, mirror: other.id }), Object.assign(other, { covers, mirror: one.id })];
}
