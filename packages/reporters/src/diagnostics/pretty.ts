import { inWords, type Diagnostic, type RelatedPlace } from '@framewright/model';
import { codeFrame } from './code-frame.ts';
import { linesOf } from '../text/lines-of.ts';
import { painter, type Paint } from '../text/paint.ts';
import type { Report } from './report.ts';
import { printSummary, summaryOf } from './summary.ts';
import { visible } from '../text/visible.ts';
import { hangingIndent } from '../text/wrap.ts';

/** How a report for people looks. */
export interface PrettyOptions {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** How many mistakes of one rule are shown before the rest is counted; by default all. */
  readonly mostOfRule?: number;
}

/** How many expected values are listed before the rest is counted. */
const mostValues = 8;

/** A report for people: by file, each mistake with the lines where it is, what to do and why, and a summary. */
export function reportPretty(report: Report, options: PrettyOptions): string {
  const paint = painter(options.color);
  const width = Math.max(40, options.width);
  const lines = new Map<string, readonly string[]>();
  const linesIn = (file: string): readonly string[] | undefined => {
    const text = report.texts.get(file);
    if (text !== undefined && !lines.has(file)) lines.set(file, linesOf(text));
    return lines.get(file);
  };
  const { shown, left } = foldLike(report.diagnostics, options.mostOfRule ?? Number.POSITIVE_INFINITY);
  const byFile = Map.groupBy(shown, ({ file }) => file);
  const blocks = [...byFile].flatMap(([file, diagnostics]) => [
    paint('strong', printable(file.replaceAll('\n', '␊'))),
    ...diagnostics.map((diagnostic) => printDiagnostic(diagnostic, linesIn, width, paint)),
  ]);
  const { errors, warnings } = summaryOf(report);
  const summary = printSummary(summaryOf(report));
  const more = [...left].map(([rule, number]) => `${number} more of ${visible(rule)}`);
  const folded = more.length === 0 ? [] : [hangingIndent('', `And ${inWords(more)}; --all shows them.`, width)];
  return `${[...blocks, ...folded, errors > 0 ? paint('error', summary) : warnings > 0 ? paint('warning', summary) : summary].join('\n\n')}\n`;
}

/** The mistakes that are shown, and by rule how many others there are. One that would be left over alone is shown. */
function foldLike(
  diagnostics: readonly Diagnostic[],
  most: number,
): { readonly shown: readonly Diagnostic[]; readonly left: ReadonlyMap<string, number> } {
  const left = new Map<string, number>();
  const kept = new Set<Diagnostic>();
  for (const [rule, found] of Map.groupBy(diagnostics, ({ rule }) => rule)) {
    const number = found.length <= most + 1 ? found.length : most;
    for (const diagnostic of found.slice(0, number)) kept.add(diagnostic);
    if (number < found.length) left.set(rule, found.length - number);
  }
  return { shown: diagnostics.filter((diagnostic) => kept.has(diagnostic)), left };
}

function printDiagnostic(
  diagnostic: Diagnostic,
  linesIn: (file: string) => readonly string[] | undefined,
  width: number,
  paint: Paint,
): string {
  const { severity, range, file } = diagnostic;
  const indent = '  ';
  const lines = linesIn(file);
  const frame =
    range && lines ? codeFrame(lines, range, { around: 2, width: width - 2, paint, style: severity }).map((line) => indent + line) : [];
  const place = range && !lines ? ` (line ${range.start.line}, column ${range.start.column})` : '';

  const facts: [label: string, text: string | undefined][] = [
    ['help:', diagnostic.help],
    ['note:', diagnostic.note],
    ['expected:', expectedOf(diagnostic)],
    ['fix:', diagnostic.fix && !diagnostic.help?.includes(diagnostic.fix.title) ? diagnostic.fix.title : undefined],
  ];
  const printed = facts.flatMap(([label, text]) => (text === undefined ? [] : [labelled(label, text)]));
  const related = (diagnostic.related ?? []).flatMap((place) => printRelated(place));
  const rule = labelled('rule:', diagnostic.url === undefined ? diagnostic.rule : `${diagnostic.rule} (${diagnostic.url})`);

  return [
    hangingIndent(`${indent}${severity}: `, printable(diagnostic.message) + place, width).replace(
      `${severity}:`,
      paint(severity, `${severity}:`),
    ),
    ...(frame.length > 0 ? ['', ...frame, ''] : []),
    ...printed,
    ...related,
    rule,
  ].join('\n');

  function labelled(label: string, text: string): string {
    const style = label === 'help:' || label === 'fix:' ? 'help' : 'quiet';
    return hangingIndent(`${indent}${label} `, printable(text), width).replace(label, paint(style, label));
  }

  function printRelated(related: RelatedPlace): readonly string[] {
    const at = related.range === undefined ? '' : `, line ${related.range.start.line}`;
    const words = labelled('see:', `${related.message} (${related.file}${at})`);
    const lines = linesIn(related.file);
    if (related.range === undefined || lines === undefined) return [words];
    return [
      words,
      '',
      ...codeFrame(lines, related.range, { around: 0, width: width - 2, paint, style: 'help' }).map((line) => indent + line),
      '',
    ];
  }
}

/** Text to print: in a log on GitHub a line that begins like a workflow command would be one. */
function printable(text: string): string {
  return visible(text).replace(/^(?=[^\S\n\r\u2028\u2029]*(?:::|##\[))/gmu, '·');
}

/** The values that were expected, if neither the message nor the help names them already. */
function expectedOf({ expected = [], message, help = '' }: Diagnostic): string | undefined {
  const shown = `${message}\n${help}`;
  const words = new Set(shown.split(/[^\p{L}\p{N}-]+/u));
  if (expected.every((value) => words.has(value) || (/[^\p{L}\p{N}-]/u.test(value) && shown.includes(value)))) return undefined;
  const more = expected.length - mostValues;
  return `${expected.slice(0, mostValues).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
