import type { Difference } from '@framewright/model';
import { printJson } from '../diagnostics/json.ts';

/** A difference for programs, in the shape of schema/difference.schema.json. */
export function reportDifferenceJson(report: Difference): string {
  return printJson(report);
}
