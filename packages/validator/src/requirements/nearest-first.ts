/** Levels from the nearest to a value to the farthest; of two as near the lower first. */
export function nearestFirst(values: readonly number[], near: number): readonly number[] {
  return values.toSorted((a, b) => Math.abs(a - near) - Math.abs(b - near) || a - b);
}
