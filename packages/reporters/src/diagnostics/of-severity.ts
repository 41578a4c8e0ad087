import type { Diagnostic } from '@framewright/model';
import type { Report } from './report.ts';

/** The mistakes of a severity, those in changed files first. */
export function ofSeverity({ diagnostics, changed }: Report, severity: Diagnostic['severity']): readonly Diagnostic[] {
  const wanted = diagnostics.filter((diagnostic) => diagnostic.severity === severity);
  if (changed === undefined) return wanted;
  return [...wanted.filter(({ file }) => changed.has(file)), ...wanted.filter(({ file }) => !changed.has(file))];
}
