import type { Diagnostic } from '@framewright/model';
import { expect, test } from 'vitest';
import { reportGithub } from './github.ts';
import type { Report } from '../index.ts';

const mistakes = (number: number, severity: Diagnostic['severity'], folder = 'roles'): readonly Diagnostic[] =>
  Array.from({ length: number }, (_, index) => ({ rule: 'x', severity, message: 'm', file: `${folder}/${index}.md` }));
const linesOf = (diagnostics: readonly Diagnostic[], changed?: readonly string[]): readonly string[] => {
  const report: Report = { diagnostics, files: 20, texts: new Map(), ...(changed ? { changed: new Set(changed) } : {}) };
  return reportGithub(report).trimEnd().split('\n');
};

test.each([
  [10, 10, '10 errors and 10 warnings in 20 files'],
  [11, 3, 'framewright::11 errors and 3 warnings in 20 files. Not shown beside their lines: 1 error; '],
  [12, 30, 'framewright::12 errors and 30 warnings in 20 files. Not shown beside their lines: 2 errors and 20 warnings; '],
  [0, 11, 'framewright::11 warnings in 20 files. Not shown beside their lines: 1 warning; '],
])('of %i errors and %i warnings ten each are shown', (errors, warnings, last) => {
  const lines = linesOf([...mistakes(errors, 'error'), ...mistakes(warnings, 'warning')]);
  expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(Math.min(10, errors));
  expect(lines.filter((line) => line.startsWith('::warning '))).toHaveLength(Math.min(10, warnings));
  expect(lines.at(-1)).toContain(last);
});

test('mistakes in changed files come first', () => {
  const lines = linesOf(
    [...mistakes(12, 'error'), ...mistakes(2, 'warning'), ...mistakes(3, 'error', 'terms')],
    ['terms/1.md', 'terms/2.md', 'roles/11.md'],
  );
  expect(lines.map((line) => /file=([^,]*)/u.exec(line)?.[1])).toEqual([
    ...['roles/11.md', 'terms/1.md', 'terms/2.md', ...Array.from({ length: 7 }, (_, index) => `roles/${index}.md`)],
    ...['roles/0.md', 'roles/1.md'],
    undefined,
  ]);
});
