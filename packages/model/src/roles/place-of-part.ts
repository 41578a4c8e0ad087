import type { EntryOf } from '../entries/entry.ts';
import { entryOf, type Framework } from '../framework/framework.ts';
import type { Competence, Dimension, Level } from '../generated/types.ts';
import { scaleOf } from './rating.ts';

/** Where a part stands on the scale of its whole: at a level, in a dimension, or both. */
export interface PlaceOfPart {
  readonly whole: EntryOf<'competence'>;
  readonly level?: Level;
  readonly dimension?: Dimension;
}

/** The place of a part; undefined where it says none, or names nothing that the scale of the whole has. */
export function placeOfPart(framework: Framework, { partOf, at }: Competence): PlaceOfPart | undefined {
  if (partOf === undefined || at === undefined) return undefined;
  const whole = entryOf(framework, 'competence', partOf);
  const scale = whole && scaleOf(framework, whole.data)?.data;
  const level = scale?.levels.find(({ value }) => value === at.level);
  const dimension = scale?.dimensions.find(({ id }) => id === at.dimension);
  if (!whole || !(level ?? dimension)) return undefined;
  return { whole, ...(level ? { level } : {}), ...(dimension ? { dimension } : {}) };
}
