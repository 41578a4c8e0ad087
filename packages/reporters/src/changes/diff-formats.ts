import type { Difference } from '@framewright/model';
import type { DifferenceOptions } from './diff-words.ts';

/** The forms that a difference can take. */
export const differenceFormats = ['pretty', 'json', 'markdown', 'github'] as const;

/** One of the forms that a difference can take. */
export type DifferenceFormat = (typeof differenceFormats)[number];

/** A difference in one of its forms; only that form is loaded. */
export async function printDifference(format: DifferenceFormat, report: Difference, options: DifferenceOptions): Promise<string> {
  switch (format) {
    case 'pretty':
      return (await import('./diff-pretty.ts')).reportDifferencePretty(report, options);
    case 'json':
      return (await import('./diff-json.ts')).reportDifferenceJson(report);
    case 'markdown':
      return (await import('./diff-markdown.ts')).reportDifferenceMarkdown(report, options);
    case 'github':
      return (await import('./diff-github.ts')).reportDifferenceGithub(report, options);
  }
}
