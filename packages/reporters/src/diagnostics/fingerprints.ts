import { digestOfText, type Diagnostic } from '@framewright/model';
import type { Report } from './report.ts';
import { linesOf } from '../text/lines-of.ts';

/**
 * What each mistake of a report is known by from one run to the next, in their order: its rule, its file, its words and the line it is on,
 * however far that line moves. Equal ones are numbered.
 */
export function fingerprints(report: Report): readonly string[] {
  const seen = new Map<string, number>();
  const lines = new Map<string, readonly string[]>();
  return report.diagnostics.map((diagnostic) => {
    const { rule, file, message } = diagnostic;
    const digest = digestOfText(JSON.stringify([rule, file, message, lineAt(diagnostic)])).slice(0, 32);
    const count = (seen.get(digest) ?? 0) + 1;
    seen.set(digest, count);
    return `${digest}:${count}`;
  });

  function lineAt({ file, range }: Diagnostic): string {
    const text = report.texts.get(file);
    if (range === undefined || text === undefined) return '';
    const known = lines.get(file) ?? linesOf(text);
    lines.set(file, known);
    return known[range.start.line - 1]?.trim() ?? '';
  }
}
