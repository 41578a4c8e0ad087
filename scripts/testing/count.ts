/** The result of a check, or of several. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const onlyPassed: Count = { passed: 1, failed: 0, skipped: 0 };
export const onlyFailed: Count = { passed: 0, failed: 1, skipped: 0 };

export function sumOf(counts: readonly Count[]): Count {
  const total = (key: keyof Count): number => counts.reduce((sum, count) => sum + count[key], 0);
  return { passed: total('passed'), failed: total('failed'), skipped: total('skipped') };
}

/** The line that a run of checks ends with; `.ci/run` reads it. */
export function printCount({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
