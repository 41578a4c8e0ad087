import type { Diagnostic } from '@framewright/model';
import type { Report } from './report.ts';
import { visible } from '../text/visible.ts';
import { isWorkflowCommand } from '../text/workflow-command.ts';

/**
 * A report with one line per mistake, `file:line:column: severity: message [rule]`, as compilers print it: for the error lists of editors
 * and for scripts. Nothing is printed where there is no mistake. A mistake without a place stands at the first character.
 */
export function reportUnix(report: Report): string {
  return report.diagnostics.map((diagnostic) => `${line(diagnostic)}\n`).join('');
}

function line({ file, range, severity, message, rule }: Diagnostic): string {
  const { line, column } = range?.start ?? { line: 1, column: 1 };
  return `${pathShown(file)}:${line}:${column}: ${severity}: ${oneLine(message)} [${rule}]`;
}

/** A path at the beginning of a line: one that begins like a workflow command would be one. */
function pathShown(path: string): string {
  const shown = oneLine(path);
  return isWorkflowCommand(shown) ? `./${shown}` : shown;
}

function oneLine(text: string): string {
  return visible(text.replaceAll('\r\n', '\n').replaceAll('\n', '␊').replaceAll('\t', '␉'));
}
