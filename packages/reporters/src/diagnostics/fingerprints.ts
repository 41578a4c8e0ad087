import { digestOfText, type Diagnostic } from '@framewright/model';
import type { Report } from './report.ts';
import { linesOf } from '../text/lines-of.ts';

/**
 * The fingerprint of each mistake of a report, in order, stable from one run to the next: its rule, its file, its message and the text of
 * its line, but not the number of that line. Equal ones are numbered.
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
