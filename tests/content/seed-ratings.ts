/** A row of the role profile that the first two roles were rated after: levels of knowledge and application. */
export interface SeedRow {
  /** Number of the competence in the APM Competence Framework, third edition. */
  readonly code: number;
  readonly officer: SeedRating;
  readonly specialist: SeedRating;
}

/** Levels, and the only context in which they are asked for. */
export type SeedRating = readonly [knowledge: number, application: number, context?: string];

const row = (code: number, officer: SeedRating, specialist: SeedRating): SeedRow => ({ code, officer, specialist });

/** The figures of the APM role profile for PMO officers and specialists: 29 rows for two roles. They are quoted as facts. */
export const seedRows: readonly SeedRow[] = [
  row(1, [3, 3], [4, 4]),
  row(2, [3, 2], [4, 4]),
  row(3, [1, 1], [1, 1]),
  row(4, [2, 2], [2, 2]),
  row(5, [2, 2], [4, 4]),
  row(6, [1, 1, 'portfolio'], [1, 1]),
  row(7, [1, 1], [1, 1]),
  row(8, [3, 3], [4, 4]),
  row(9, [3, 3], [4, 4]),
  row(10, [2, 2], [3, 3]),
  row(11, [2, 2, 'programme'], [2, 2, 'programme']),
  row(12, [3, 3], [4, 4]),
  row(13, [3, 3], [3, 3]),
  row(14, [3, 3], [3, 3]),
  row(15, [2, 1], [3, 1]),
  row(16, [2, 1], [3, 1]),
  row(17, [1, 1], [1, 1]),
  row(18, [4, 3], [4, 3]),
  row(19, [2, 1], [2, 1]),
  row(20, [2, 2], [2, 2]),
  row(21, [2, 1], [2, 1]),
  row(22, [2, 2], [4, 4]),
  row(23, [3, 3], [4, 4]),
  row(24, [3, 2], [3, 2]),
  row(25, [2, 2, 'programme'], [2, 2, 'programme']),
  row(26, [3, 3], [4, 4]),
  row(27, [1, 1], [1, 1]),
  row(28, [3, 3], [4, 4]),
  row(29, [3, 3], [4, 4]),
];
