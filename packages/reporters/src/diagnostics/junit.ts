import { escapeXml, type Diagnostic } from '@framewright/model';
import { visible } from '../text/visible.ts';
import type { Report } from './report.ts';

/**
 * A report as JUnit XML, which most build servers can show: a test suite per file, in it a test case for each rule that was broken.
 * Errors are failures. Warnings pass, as the check does, and are printed in the output of their case. A file without mistakes has one case.
 */
export function reportJunit(report: Report): string {
  const byFile = Map.groupBy(report.diagnostics, ({ file }) => file);
  const suites = [...new Set([...byFile.keys(), ...(report.paths ?? [])])].sort().map((file) => {
    const cases = [...Map.groupBy(byFile.get(file) ?? [], ({ rule }) => rule)];
    return { file, cases, failures: cases.filter(([, found]) => hasError(found)).length };
  });
  const failures = suites.reduce((sum, suite) => sum + suite.failures, 0);
  const tests = suites.reduce((sum, { cases }) => sum + Math.max(1, cases.length), 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: 'framewright', tests, failures, errors: 0 })}>`,
    ...suites.flatMap(({ file, cases, failures: failed }) => [
      `  <testsuite${attributes({ name: file, tests: Math.max(1, cases.length), failures: failed, errors: 0 })}>`,
      ...(cases.length === 0 ? [`    <testcase${attributes({ name: 'no mistakes', classname: file })}/>`] : []),
      ...cases.map(([rule, found]) => testCase(file, rule, found)),
      '  </testsuite>',
    ]),
    '</testsuites>',
    '',
  ].join('\n');
}

function testCase(file: string, rule: string, found: readonly Diagnostic[]): string {
  const text = inXml(found.map(words).join('\n\n'));
  const [first] = found;
  const body = hasError(found)
    ? `<failure${attributes({ message: first?.message ?? '', type: rule })}>${text}</failure>`
    : `<system-out>${text}</system-out>`;
  return `    <testcase${attributes({ name: rule, classname: file })}>\n      ${body}\n    </testcase>`;
}

function words({ severity, file, range, message, help, note }: Diagnostic): string {
  const place = range === undefined ? file : `${file}:${range.start.line}:${range.start.column}`;
  const parts = [[`${place}: ${severity}`, message] as const, ['help', help] as const, ['note', note] as const];
  return parts.flatMap(([label, text]) => (text === undefined ? [] : [inOneLine(`${label}: ${text}`)])).join('\n');
}

function inOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function hasError(found: readonly Diagnostic[]): boolean {
  return found.some(({ severity }) => severity === 'error');
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${inXml(inOneLine(String(value)))}"`)
    .join('');
}

/** Characters that XML can’t hold at all are shown in words rather than left out. */
function inXml(text: string): string {
  return escapeXml(visible(text).replace(/[\uFFFE\uFFFF]/g, (character) => `<U+${character.charCodeAt(0).toString(16).toUpperCase()}>`));
}
