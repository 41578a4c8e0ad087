import { levelTitle, type Scale } from '@framewright/model';

/**
 * All levels of a scale with their values: 1 (Aware), 2 (Able).
 *
 * @param dimension id of the dimension that is meant, where one is
 */
export function inWordsOfLevels(scale: Scale, dimension: string | undefined): string {
  return scale.levels.map(({ value, title }) => `${value} (${levelTitle(scale, dimension, value) ?? title})`).join(', ');
}

/** The values of the levels of a scale, from the nearest to a value to the farthest; of two as near the lower first. */
export function nearestLevels({ levels }: Scale, near: number): readonly number[] {
  return levels.map(({ value }) => value).sort((a, b) => Math.abs(a - near) - Math.abs(b - near) || a - b);
}
