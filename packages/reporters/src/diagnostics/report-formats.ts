import { reportPretty, type PrettyOptions } from './pretty.ts';
import type { Report, RuleFacts } from './report.ts';

/** The forms that a report can take. */
export const reportFormats = ['pretty', 'json', 'sarif', 'github', 'junit', 'markdown', 'unix'] as const;

/** One of the forms that a report can take. */
export type ReportFormat = (typeof reportFormats)[number];

/** What some of the forms need besides the report. */
export interface ReportOptions extends PrettyOptions {
  /** The version of the program that checked. */
  readonly version: string;
  /** The rules that it checked. */
  readonly rules: readonly RuleFacts[];
  /** The maximum size of Markdown in bytes; by default what a comment on GitHub may hold. */
  readonly bytes?: number;
}

/** A report in one of its forms; only that form is loaded. */
export async function printReport(format: ReportFormat, report: Report, options: ReportOptions): Promise<string> {
  switch (format) {
    case 'pretty':
      return reportPretty(report, options);
    case 'json':
      return (await import('./json.ts')).reportJson(report);
    case 'sarif':
      return (await import('./sarif.ts')).reportSarif(report, options);
    case 'github':
      return (await import('./github.ts')).reportGithub(report);
    case 'junit':
      return (await import('./junit.ts')).reportJunit(report);
    case 'markdown':
      return (await import('./markdown.ts')).reportMarkdown(report, options);
    case 'unix':
      return (await import('./unix.ts')).reportUnix(report);
  }
}
