import type { EntryOf } from '../entries/entry.ts';
import { entryOf, type Framework } from '../framework/framework.ts';
import type { Competence, Dimension, Level } from '../generated/types.ts';
import { levelTitle } from './level-title.ts';
import { scaleOf } from './rating.ts';

/** Where a part stands on the scale of its whole: at a level, in a dimension, or both. */
export interface PlaceOfPart {
  readonly whole: EntryOf<'competence'>;
  /** With the title that it has in the dimension. */
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
  const title = scale && level && levelTitle(scale, dimension?.id, level.value);
  return { whole, ...(level ? { level: { ...level, title: title ?? level.title } } : {}), ...(dimension ? { dimension } : {}) };
}

/** The place of a part in words: 2 Practised, Knowledge. */
export function partPlaceInWords({ level, dimension }: PlaceOfPart): string {
  return [level && `${level.value} ${level.title}`, dimension?.title].filter((words) => words !== undefined).join(', ');
}
