/** One line of what `npm run conform` prints. */
export interface ConformLine {
  readonly standard: string;
  /** What was held against what. */
  readonly what: string;
  readonly result: string;
  readonly holds: boolean;
  /** What does not hold, a line each. */
  readonly findings: readonly string[];
}

/** The line of something that nothing may be found in. */
export function clean(standard: string, what: string, count: number, findings: readonly string[]): ConformLine {
  return { standard, what, result: `${findings.length} findings in ${count}`, holds: findings.length === 0 && count > 0, findings };
}

/** Lines as a table of Markdown. */
export function conformTable(lines: readonly ConformLine[]): string {
  const rows = lines.map(({ standard, what, result, holds }) => `| ${standard} | ${what} | ${result} | ${holds ? 'yes' : 'no'} |`);
  return ['| standard | what is held against it | result | holds |', '| --- | --- | --- | --- |', ...rows, ''].join('\n');
}
