import type { Diagnostic } from '@framewright/model';
import { expect, test } from 'vitest';
import { reportGithub } from './diagnostics/github.ts';
import { printSummary, reportPretty, summaryOf, type Report } from './index.ts';
import { reportJson } from './diagnostics/json.ts';

const range = { start: { line: 2, column: 5, offset: 10 }, end: { line: 2, column: 8, offset: 13 } };
const mistake: Diagnostic = { rule: 'unknown-reference', severity: 'error', message: 'Unexpected “one”', file: 'roles/a.md', range };
const report = (...diagnostics: readonly Diagnostic[]): Report => ({
  diagnostics,
  files: 52,
  texts: new Map([['roles/a.md', 'id: a\nx: one\n']]),
});
const plain = { color: false, width: 64 };

test.each([
  [0, 0, 52, 'No mistakes in 52 files'],
  [2, 1, 52, '2 errors and 1 warning in 52 files'],
  [1, 0, 1, '1 error in 1 file'],
  [0, 3, 0, '3 warnings in 0 files'],
])('%i errors and %i warnings in %i files', (errors, warnings, files, words) => {
  expect(printSummary({ errors, warnings, files })).toBe(words);
});

test.each<[what: string, diagnostic: Diagnostic, line: string]>([
  ['a place', mistake, '::error file=roles/a.md,line=2,col=5,endLine=2,endColumn=8,title=unknown-reference::Unexpected “one”'],
  [
    'no columns across lines',
    { ...mistake, range: { ...range, end: { line: 3, column: 1, offset: 14 } } },
    '::error file=roles/a.md,line=2,endLine=3,title=unknown-reference::Unexpected “one”',
  ],
  [
    'no place',
    { rule: 'missing-manifest', severity: 'warning', message: 'm', file: 'framework.md' },
    '::warning file=framework.md,title=missing-manifest::m',
  ],
  [
    'help and note',
    { ...mistake, help: 'Do this.', note: 'Because.' },
    '::error file=roles/a.md,line=2,col=5,endLine=2,endColumn=8,title=unknown-reference::Unexpected “one”%0ADo this.%0ABecause.',
  ],
  [
    'escapes in a message',
    { ...mistake, message: '100 %\r\n::error::x, y: z' },
    '::error file=roles/a.md,line=2,col=5,endLine=2,endColumn=8,title=unknown-reference::100 %25%0D%0A::error::x, y: z',
  ],
  [
    'escapes in a path',
    { rule: 'x', severity: 'error', message: 'm', file: 'a,b:c%\n::warning::.md' },
    '::error file=a%2Cb%3Ac%25%0A%3A%3Awarning%3A%3A.md,title=x::m',
  ],
  [
    'what acts on a terminal',
    { rule: 'x', severity: 'error', message: '\u001B]0;x\u0007\u2028', file: 'a' },
    '::error file=a,title=x::␛]0;x␇<U+2028>',
  ],
])('a workflow command: %s', (_what, diagnostic, line) => {
  expect(reportGithub(report(diagnostic)).split('\n')).toEqual([line, printSummary(summaryOf(report(diagnostic))), '']);
});

test('JSON has the shape of its schema, whatever was written', () => {
  const odd = { ...mistake, message: 'a\u001B\u202E' };
  expect(reportJson(report(odd))).toContain('"message": "a\\u001b\\u202E"');
  expect(JSON.parse(reportJson(report(odd)))).toEqual({ summary: { errors: 1, warnings: 0, files: 52 }, diagnostics: [odd] });
});

test('all parts of a mistake, by file', () => {
  const whole: Diagnostic = {
    ...mistake,
    help: 'Write “two” or “three” there, as the other profiles of this family do.',
    note: 'Why.',
    expected: ['two', 'four words of it'],
    related: [
      {
        file: 'roles/a.md',
        range: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 3, offset: 2 } },
        message: 'First used here',
      },
      { file: 'b.md', message: 'And here' },
    ],
    fix: { title: 'Write “two”', safe: true, edits: [] },
    url: '/reference/rules/unknown-reference/',
  };
  expect(
    reportPretty(
      report(
        whole,
        { ...mistake, severity: 'warning', range },
        { rule: 'missing-manifest', severity: 'error', message: 'No manifest\u0007', file: 'framework.md', range },
      ),
      plain,
    ),
  ).toBe(`roles/a.md

  error: Unexpected “one”

    1 │ id: a
  > 2 │ x: one
      │     ^^

  help: Write “two” or “three” there, as the other profiles of
        this family do.
  note: Why.
  expected: two, four words of it
  see: First used here (roles/a.md, line 1)

  > 1 │ id: a
      │ ^^

  see: And here (b.md)
  rule: unknown-reference (/reference/rules/unknown-reference/)

  warning: Unexpected “one”

    1 │ id: a
  > 2 │ x: one
      │     ^^

  rule: unknown-reference

framework.md

  error: No manifest␇ (line 2, column 5)
  rule: missing-manifest

2 errors and 1 warning in 52 files
`);
});

test('no mistakes are told in one line, colour only when asked', () => {
  expect(reportPretty(report(), plain)).toBe('No mistakes in 52 files\n');
  expect(reportPretty(report(mistake), plain)).not.toContain('\u001B');
  expect(reportPretty(report(mistake), { ...plain, color: true })).toContain('\u001B[1;31merror:\u001B[22;39m');
});

test.each([40, 60, 80, 120])('nothing is wider than %i columns', (width) => {
  const long = { ...mistake, message: 'word '.repeat(60), help: '漢字 '.repeat(60) };
  const text = reportPretty({ ...report(long), texts: new Map([['roles/a.md', `id: a\n${'x '.repeat(300)}\n`]]) }, { color: false, width });
  for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(width);
});
