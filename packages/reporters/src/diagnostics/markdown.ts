import type { Diagnostic } from '@framewright/model';
import { escapeMarkdown, escapeShortened } from '../text/escape-markdown.ts';
import { ofSeverity } from './of-severity.ts';
import type { Report } from './report.ts';
import { count, printSummary, summaryOf } from './summary.ts';

/** How a report in Markdown may be. */
export interface MarkdownOptions {
  /** The maximum size in bytes of UTF-8; by default what a comment on GitHub may hold. */
  readonly bytes?: number;
}

/** A comment on GitHub may have 65,536 characters. */
const mostBytes = 65_000;
/** How many characters cells may have, so that no mistake takes the room of all others. */
const longest = { place: 400, message: 1200, help: 800 };

/**
 * A report in GitHub Flavored Markdown, for a comment on a pull request or the summary of a workflow: totals, then a table of mistakes.
 * Mistakes in changed files come first. What does not fit is counted.
 */
export function reportMarkdown(report: Report, { bytes = mostBytes }: MarkdownOptions = {}): string {
  const { errors, warnings, files } = summaryOf(report);
  const title = `**${printSummary({ errors, warnings, files })}**\n`;
  if (errors + warnings === 0) return title;
  const head = `${title}\n| | Where | What is wrong | What to do |\n| - | - | - | - |\n`;
  const sorted = [...ofSeverity(report, 'error'), ...ofSeverity(report, 'warning')];
  const encoder = new TextEncoder();
  let text = head;
  let left = bytes - encoder.encode(head).length - encoder.encode(rest(sorted.length)).length;
  for (const [index, diagnostic] of sorted.entries()) {
    const line = row(diagnostic);
    left -= encoder.encode(line).length;
    if (left < 0) return `${text}${rest(sorted.length - index)}`;
    text += line;
  }
  return text;
}

function row({ severity, rule, file, range, message, help = '' }: Diagnostic): string {
  const place = range === undefined ? file : `${file}, line ${range.start.line}`;
  const cells = [escapeShortened(place, longest.place), escapeShortened(message, longest.message), escapeShortened(help, longest.help)];
  return `| ${severity} | ${cells[0]} | ${cells[1]} (${escapeMarkdown(rule)}) | ${cells[2]} |\n`;
}

function rest(number: number): string {
  return `\nThere is no room here for ${count(number, 'more mistake')}; “framewright validate” shows them all.\n`;
}
