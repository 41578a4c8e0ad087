import type { DifferenceReport } from './diff-report.ts';
import { printJson } from './json.ts';

/** A difference for programs, in the shape of schema/difference.schema.json. */
export function reportDifferenceJson(report: DifferenceReport): string {
  return printJson(report);
}
