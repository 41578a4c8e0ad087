import type { Diagnostic, Entry } from '@framewright/model';
import type { Link } from '../../address/entry-paths.ts';
import { docLink } from '../../editions/doc-address.ts';
import type { View } from '../../editions/view.ts';

/** A diagnostic as a page shows it. */
export interface Mistake {
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly line?: number;
  readonly message: string;
  readonly help?: string;
  readonly rule: Link;
}

/** The mistakes in the source of an entry. */
export function mistakesIn(view: View, diagnostics: readonly Diagnostic[], entry: Entry): readonly Mistake[] {
  const path = entry.source?.file.path;
  return path === undefined ? [] : diagnosticsIn(diagnostics, path).map((diagnostic) => mistakeOf(view, diagnostic));
}

/** The mistakes in a file. @param path inside the framework */
export function diagnosticsIn(diagnostics: readonly Diagnostic[], path: string): readonly Diagnostic[] {
  const known = byFile.get(diagnostics) ?? Map.groupBy(diagnostics, ({ file }) => file);
  byFile.set(diagnostics, known);
  return known.get(path) ?? [];
}

const byFile = new WeakMap<readonly Diagnostic[], ReadonlyMap<string, readonly Diagnostic[]>>();

/** A diagnostic for a page. */
export function mistakeOf(view: View, { severity, file, range, message, help, rule }: Diagnostic): Mistake {
  return {
    severity,
    file,
    ...(range === undefined ? {} : { line: range.start.line }),
    message: message.replace(/\.$/, ''),
    ...(help === undefined ? {} : { help }),
    rule: docLink(view.editions, rule, `reference/rules/${rule}/`),
  };
}
