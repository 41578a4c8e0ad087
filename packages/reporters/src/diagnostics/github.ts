import type { Diagnostic } from '@framewright/model';
import { ofSeverity } from './of-severity.ts';
import type { Report } from './report.ts';
import { count, printSummary, summaryOf } from './summary.ts';
import { visible } from '../text/visible.ts';

/** GitHub shows this many errors and this many warnings per step, and silently drops the rest. */
const mostOfSeverity = 10;

/**
 * A report as GitHub workflow commands, which put each mistake beside its line, and a summary.
 * If there are more mistakes than GitHub shows, those in changed files come first, and a notice counts the rest.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function reportGithub(report: Report): string {
  const { errors, warnings, files } = summaryOf(report);
  const shown = (['error', 'warning'] as const).flatMap((severity) => ofSeverity(report, severity).slice(0, mostOfSeverity));
  const summary = printSummary({ errors, warnings, files });
  const rest = [count(Math.max(0, errors - mostOfSeverity), 'error'), count(Math.max(0, warnings - mostOfSeverity), 'warning')].filter(
    (words) => !words.startsWith('0 '),
  );
  const notice = `${summary}. Not shown beside their lines: ${rest.join(' and ')}; the summary of the workflow lists all that was found.`;
  const last = rest.length === 0 ? summary : `::notice title=framewright::${escapeData(notice)}`;
  return [...shown.map(command), last].map((line) => `${line}\n`).join('');
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
  // The runner rejects columns on a range of several lines.
  return start.line === end.line
    ? { line: start.line, col: start.column, endLine: end.line, endColumn: end.column }
    : { line: start.line, endLine: end.line };
}

/** Text as the value of a property of a workflow command. */
export function escapeProperty(value: string): string {
  return escapeData(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** Text as the message of a workflow command. */
export function escapeData(value: string): string {
  return visible(value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}
