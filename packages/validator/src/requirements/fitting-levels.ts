import { isObject } from '@framewright/model';
import { describedLevels, isEmptyCell } from './described-levels.ts';
import { nearestFirst } from './nearest-first.ts';
import type { WrittenRating } from './written-ratings.ts';

/**
 * The levels of the scale that may stand in a rating for a dimension, as far as the rest of the rating says: within the limits that dimensions set each other, and described where that is asked for.
 * From the nearest to a value to the farthest, of two as near the lower first.
 */
export function fittingLevels(written: WrittenRating, dimension: string, near: number): readonly number[] {
  const { scale, rating } = written;
  if (!scale) return [];
  const descriptors = describedLevels(written);
  const levelOf = (id: string | undefined): number | undefined => {
    const value: unknown = id !== undefined && isObject(rating) ? rating[id] : undefined;
    return scale.levels.some((level) => level.value === value) ? (value as number) : undefined;
  };
  const most = levelOf(scale.dimensions.find(({ id }) => id === dimension)?.atMost) ?? Number.POSITIVE_INFINITY;
  const least = Math.max(
    ...scale.dimensions.map(({ id, atMost }) => (atMost === dimension ? (levelOf(id) ?? 0) : 0)),
    Number.NEGATIVE_INFINITY,
  );
  const isDescribed = (value: number): boolean =>
    descriptors === undefined || descriptors[dimension]?.[String(value)] !== undefined || isEmptyCell(scale, dimension, value);
  const fitting = scale.levels.map(({ value }) => value).filter((value) => value <= most && value >= least && isDescribed(value));
  return nearestFirst(fitting, near);
}
