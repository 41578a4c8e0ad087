/** The level in the middle of those that are asked, the lower of two; undefined where none is. */
export function typicalOf(values: readonly number[]): number | undefined {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
}
