import type { Dimension, EntryOf, Level, Scale } from '@framewright/model';

/** The changes in the levels and dimensions of one scale. */
export interface ScaleChange {
  readonly before: EntryOf<'scale'>;
  readonly after: EntryOf<'scale'>;
  readonly levels: {
    readonly added: readonly Level[];
    readonly removed: readonly Level[];
    /** Levels with the same id and another value. */
    readonly renumbered: readonly { readonly before: Level; readonly after: Level }[];
    /** Levels with the same value and another id. */
    readonly renamed: readonly { readonly before: Level; readonly after: Level }[];
  };
  readonly dimensions: { readonly added: readonly Dimension[]; readonly removed: readonly Dimension[] };
  /** From value before to value after, for the levels whose value moved. */
  readonly values: ReadonlyMap<number, number>;
}

/** Matches the levels of a scale by id, the rest by value; and its dimensions by id. */
export function scaleChange(before: EntryOf<'scale'>, after: EntryOf<'scale'>): ScaleChange {
  const [old, current]: readonly [Scale, Scale] = [before.data, after.data];
  const byId = old.levels.flatMap((level) => {
    const same = current.levels.find(({ id }) => id === level.id);
    return same ? [{ before: level, after: same }] : [];
  });
  const left = old.levels.filter(({ id }) => !current.levels.some((level) => level.id === id));
  const fresh = current.levels.filter(({ id }) => !old.levels.some((level) => level.id === id));
  const renamed = left.flatMap((level) => {
    const same = fresh.find(({ value }) => value === level.value);
    return same ? [{ before: level, after: same }] : [];
  });
  const renumbered = byId.filter((pair) => pair.before.value !== pair.after.value);
  return {
    before,
    after,
    levels: {
      added: fresh.filter((level) => !renamed.some((pair) => pair.after === level)),
      removed: left.filter((level) => !renamed.some((pair) => pair.before === level)),
      renumbered,
      renamed,
    },
    dimensions: {
      added: current.dimensions.filter(({ id }) => !old.dimensions.some((dimension) => dimension.id === id)),
      removed: old.dimensions.filter(({ id }) => !current.dimensions.some((dimension) => dimension.id === id)),
    },
    values: new Map(renumbered.map((pair) => [pair.before.value, pair.after.value])),
  };
}

/** Whether ratings on the scale have to follow. */
export function movesRatings({ dimensions, values, levels }: ScaleChange): boolean {
  return values.size + dimensions.added.length + dimensions.removed.length + levels.removed.length + levels.added.length > 0;
}
