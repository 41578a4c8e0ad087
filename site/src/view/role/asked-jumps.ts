import type { AskedPart } from './asked-parts.ts';

/** A place in the list of what a role asks for, with how much stands there. */
export interface AskedJump {
  readonly anchor: string;
  readonly title: string;
  readonly total: number;
}

/** As many rows are seen at once; more need ways to jump. */
const fewRows = 12;

/** The ways to jump within a list: to each part that has a title, else to each of its groups. None where the list is short. */
export function askedJumps(parts: readonly AskedPart[]): readonly AskedJump[] {
  const jumps = parts.flatMap(({ anchor, title, groups, total }): readonly AskedJump[] => {
    if (title !== undefined) return [{ anchor, title, total }];
    return groups.flatMap((group) =>
      group.title === undefined
        ? []
        : [{ anchor: group.anchor, title: group.title, total: group.rows.filter(({ isRemoved }) => !isRemoved).length }],
    );
  });
  return jumps.length > 1 && parts.reduce((sum, { total }) => sum + total, 0) > fewRows ? jumps : [];
}
