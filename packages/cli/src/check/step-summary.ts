import { printReport, type Report, type ReportOptions } from '@framewright/reporters';
import { appendToFile } from '@framewright/workspace';
import { errorMessage } from '../terminal/error-message.ts';
import type { Io } from '../terminal/io.ts';

/** GitHub accepts a mebibyte per step, and the rest of the step's output is in the same file. */
const bytes = 1_000_000;

/** Appends a report to the summary of a workflow, if there is one. Failing to write it does not change the result. */
export async function writeStepSummary(report: Report, options: ReportOptions, io: Io): Promise<void> {
  const file = io.env['GITHUB_STEP_SUMMARY'];
  if (file === undefined || file === '') return;
  try {
    // The existing text may lack a final line break.
    await appendToFile(file, `\n${await printReport('markdown', report, { ...options, bytes })}`);
  } catch (error) {
    io.stderr.write(errorMessage(error, io));
  }
}
