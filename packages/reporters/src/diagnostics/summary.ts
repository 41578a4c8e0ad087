import type { Summary } from '@framewright/model';
import type { Report } from './report.ts';

/** How much a report holds. */
export function summaryOf(report: Report): Summary {
  const errors = report.diagnostics.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: report.diagnostics.length - errors, files: report.files };
}

/** A summary in words, without a full stop: "2 errors and 1 warning in 52 files". */
export function printSummary({ errors, warnings, files }: Summary): string {
  const found = [errors > 0 ? count(errors, 'error') : '', warnings > 0 ? count(warnings, 'warning') : ''].filter((words) => words !== '');
  return `${found.length === 0 ? 'No mistakes' : found.join(' and ')} in ${count(files, 'file')}`;
}

/** A number with its noun. */
export function count(number: number, noun: string, nouns = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : nouns}`;
}
