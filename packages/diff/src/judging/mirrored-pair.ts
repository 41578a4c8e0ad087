import type { ChangeKind } from './change-kind.ts';

/** Two kinds of which each is found, with the sides exchanged, where the other is. */
export type MirroredPair = readonly [ChangeKind, ChangeKind];

type Side = Omit<ChangeKind, 'mirror' | 'covers'>;

/** Makes each of two kinds, which report changes of the same properties of the schema, the mirror of the other. */
export function mirroredPair(covers: readonly string[], one: Side, other: Side): MirroredPair {
  // Completed in place: a copy would have to look at the examples, which the packed command makes only when they are asked for.
  return [Object.assign(one, { covers, mirror: other.id }), Object.assign(other, { covers, mirror: one.id })];
}
