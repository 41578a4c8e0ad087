import type { Diagnostic } from '@framewright/model';
import { expect, test } from 'vitest';
import type { Report } from '../index.ts';
import { reportMarkdown } from './markdown.ts';

const range = { start: { line: 2, column: 5, offset: 10 }, end: { line: 2, column: 8, offset: 13 } };
const error: Diagnostic = {
  rule: 'unknown-reference',
  severity: 'error',
  message: 'Unexpected “one”',
  help: 'Write “two”.',
  file: 'roles/a.md',
  range,
};
const warning: Diagnostic = { rule: 'x', severity: 'warning', message: 'm', file: 'b.md' };
const report = (...diagnostics: readonly Diagnostic[]): Report => ({ diagnostics, files: 52, texts: new Map() });

test('a table, errors first', () => {
  expect(reportMarkdown(report(warning, error))).toBe(`**1 error and 1 warning in 52 files**

| | Where | What is wrong | What to do |
| - | - | - | - |
| error | roles/a.md, line 2 | Unexpected “one” (unknown-reference) | Write “two”. |
| warning | b.md | m (x) |  |
`);
});

test('no table without mistakes', () => {
  expect(reportMarkdown(report())).toBe('**No mistakes in 52 files**\n');
});

test.each([400, 1000, 65_000])('no more than %i bytes, the rest counted', (bytes) => {
  const text = reportMarkdown(report(...Array.from({ length: 2000 }, () => ({ ...error, message: '“ä” 漢字' }))), { bytes });
  const rows = text.split('\n').filter((line) => line.startsWith('| error')).length;
  expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(bytes);
  expect(new TextEncoder().encode(text).length).toBeGreaterThan(bytes - 200);
  expect(text).toMatch(
    new RegExp(`There is no room here for ${2000 - rows} more mistakes; “framewright validate” shows them all\\.\\n$`, 'u'),
  );
});
