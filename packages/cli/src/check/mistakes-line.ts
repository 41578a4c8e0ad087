import type { Summary } from '@framewright/model';
import { printSummary } from '@framewright/reporters';

/** A line that says how many mistakes there are and how to see them; nothing where there are none. */
export function mistakesLine(summary: Summary): string {
  return summary.errors + summary.warnings === 0 ? '' : `${printSummary(summary)}; “framewright validate” shows them.\n`;
}
