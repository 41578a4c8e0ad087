import type { Diagnostic } from '@framewright/model';
import type { Report } from './report.ts';
import { printSummary, summaryOf } from './summary.ts';
import { visible } from './visible.ts';

/**
 * A report as GitHub workflow commands, one line for each mistake, and a summary.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function reportGithub(report: Report): string {
  return [...report.diagnostics.map(command), printSummary(summaryOf(report))].map((line) => `${line}\n`).join('');
}

function command(diagnostic: Diagnostic): string {
  const properties = { file: diagnostic.file, ...placeOf(diagnostic), title: diagnostic.rule };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const message = [diagnostic.message, diagnostic.help, diagnostic.note].filter((part) => part !== undefined).join('\n');
  return `::${diagnostic.severity} ${list.join(',')}::${escapeData(message)}`;
}

function placeOf({ range }: Diagnostic): Readonly<Record<string, number>> {
  if (range === undefined) return {};
  const { start, end } = range;
  // Columns across several lines are refused by the runner.
  return start.line === end.line
    ? { line: start.line, col: start.column, endLine: end.line, endColumn: end.column }
    : { line: start.line, endLine: end.line };
}

function escapeProperty(value: string): string {
  return escapeData(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function escapeData(value: string): string {
  return visible(value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}
