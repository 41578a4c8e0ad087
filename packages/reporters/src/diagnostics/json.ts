import type { Diagnostics } from '@framewright/model';
import type { Report } from './report.ts';
import { summaryOf } from './summary.ts';
import { visibleJson } from '../text/visible.ts';

/** A report for programs, in the shape of schema/diagnostics.schema.json. */
export function reportJson(report: Report): string {
  const shape: Diagnostics = { summary: summaryOf(report), diagnostics: report.diagnostics };
  return printJson(shape);
}

/** A value as JSON for people and programs: two spaces of indent, a final line feed, invisible characters escaped. */
export function printJson(value: unknown): string {
  return `${visibleJson(JSON.stringify(value, null, 2))}\n`;
}
