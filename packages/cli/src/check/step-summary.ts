import { printReport, type Report, type ReportOptions } from '@framewright/reporters';
import { appendToFile } from '@framewright/workspace';
import { complaintOf } from '../terminal/complaint.ts';
import type { Io } from '../terminal/io.ts';

/** GitHub takes a mebibyte for a step, and what else the step says is in the same file. */
const bytes = 1_000_000;

/** Puts a report into the summary of a workflow, where one is kept. That it can't be written does not change what was found. */
export async function writeStepSummary(report: Report, options: ReportOptions, io: Io): Promise<void> {
  const file = io.env['GITHUB_STEP_SUMMARY'];
  if (file === undefined || file === '') return;
  try {
    // What stands there already may not end its last line.
    await appendToFile(file, `\n${await printReport('markdown', report, { ...options, bytes })}`);
  } catch (error) {
    io.stderr.write(complaintOf(error, io));
  }
}
