import type { Level, Scale } from '../generated/types.ts';

/**
 * What a level is called in a dimension: the title that it has there, else its own. Undefined if the scale has no such level.
 * Everything that shows a level asks here.
 *
 * @param dimension id of the dimension; without one the title that the level has in all of them, else its own
 */
export function levelTitle(scale: Scale, dimension: string | undefined, value: number): string | undefined {
  const level = scale.levels.find((each) => each.value === value);
  if (level === undefined || dimension !== undefined) return level && titleIn(scale, dimension, level);
  const [first, ...others] = new Set(scale.dimensions.map(({ id }) => titleIn(scale, id, level)));
  return others.length === 0 ? (first ?? level.title) : level.title;
}

/**
 * All levels of a scale with their numbers: 1 (Aware), 2 (Able).
 * @param dimension id of the dimension that is meant, where one is
 */
export function levelsWithTitles(scale: Scale, dimension?: string): string {
  return scale.levels.map(({ value, title }) => `${value} (${levelTitle(scale, dimension, value) ?? title})`).join(', ');
}

/** The title that a level has in one dimension only; undefined where it has none of its own there. */
export function ownLevelTitle({ dimensions }: Scale, dimension: string | undefined, { id }: Level): string | undefined {
  return dimensions.find((each) => each.id === dimension)?.levels?.find((each) => each.id === id)?.title;
}

/** Whether a level is called differently in some dimensions than in others, so that its title alone does not say which is meant. */
export function hasTitlesByDimension(scale: Scale): boolean {
  return scale.levels.some((level) => new Set(scale.dimensions.map(({ id }) => titleIn(scale, id, level))).size > 1);
}

function titleIn(scale: Scale, dimension: string | undefined, level: Level): string {
  return ownLevelTitle(scale, dimension, level) ?? level.title;
}
