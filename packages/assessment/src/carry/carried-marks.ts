import { entryOf, levelTitle, scaleOf, type Framework, type Scale } from '@framewright/model';

/** What of a scale means the same on another, by the dimension before; a dimension that is not listed has no counterpart. */
export type CarriedMarks = Readonly<Record<string, { readonly dimension: string; readonly levels: readonly number[] }>>;

/**
 * Which levels mean the same for a competence before and one after: those with the same value and the same label. A dimension is the one with
 * the same id, or the only one on both sides. Undefined where all of them do.
 */
export function carriedMarks(before: Framework, after: Framework, from: string, to: string): CarriedMarks | undefined {
  const [old, current] = [scaleFor(before, from), scaleFor(after, to)];
  if (!old) return undefined;
  const marks = old.dimensions.flatMap(({ id }) => {
    const dimension = counterpart(old, current, id);
    if (!current || dimension === undefined) return [];
    const levels = old.levels.map(({ value }) => value);
    return [
      [id, { dimension, levels: levels.filter((value) => levelTitle(old, id, value) === levelTitle(current, dimension, value)) }] as const,
    ];
  });
  const areAll =
    marks.length === old.dimensions.length &&
    marks.every(([id, { dimension, levels }]) => id === dimension && levels.length === old.levels.length);
  return areAll ? undefined : Object.fromEntries(marks);
}

/** The scale of a competence. */
export function scaleFor(framework: Framework, id: string): Scale | undefined {
  const competence = entryOf(framework, 'competence', id);
  return competence && scaleOf(framework, competence.data)?.data;
}

/** The dimension after that is one before: of the same id, or the only one on both sides. */
export function counterpart(old: Scale | undefined, current: Scale | undefined, dimension: string): string | undefined {
  if (current?.dimensions.some(({ id }) => id === dimension)) return dimension;
  return old?.dimensions.length === 1 && current?.dimensions.length === 1 ? current.dimensions[0]?.id : undefined;
}
