import type { Diagnostic } from '@framewright/model';
import { expect, test } from 'vitest';
import { reportUnix } from './unix.ts';

const found: Diagnostic = {
  rule: 'unknown-key',
  severity: 'error',
  message: 'Unexpected key “titel”, expected “title”',
  file: 'roles/mate.md',
  range: { start: { line: 3, column: 5, offset: 12 }, end: { line: 3, column: 10, offset: 17 } },
};

function printed(diagnostics: readonly Diagnostic[]): string {
  return reportUnix({ diagnostics, files: 1, texts: new Map() });
}

test('each mistake is one line that editors can jump to', () => {
  expect(printed([found, { ...found, severity: 'warning' }])).toBe(
    'roles/mate.md:3:5: error: Unexpected key “titel”, expected “title” [unknown-key]\n' +
      'roles/mate.md:3:5: warning: Unexpected key “titel”, expected “title” [unknown-key]\n',
  );
});

test('a mistake without a place stands at the beginning of its file', () => {
  const { range: _, ...nowhere } = found;
  expect(printed([nowhere])).toMatch(/^roles\/mate\.md:1:1: error: /);
});

test('nothing is printed where nothing was found', () => {
  expect(printed([])).toBe('');
});

test('line breaks in names and words make no line of their own', () => {
  const lines = printed([{ ...found, file: '::error::a\n::b.md', message: 'a\n::error::b' }]).split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^\.\/::error::a␊/);
});

test.each(['::error::a', '##[error]a', '##vso[task.x]a', '\u00A0##[error]a', '\u3000::error::a'])(
  'a path that a build server would run as a command, %j, is written from the folder',
  (file) => {
    expect(printed([{ ...found, file }])).toMatch(/^\.\/[^\n]*\n$/);
  },
);

test.each(['a::b.md', '#[x].md', '## x.md', ':x.md'])('another path, %j, stays as it is', (file) => {
  expect(printed([{ ...found, file }]).startsWith(`${file}:3:5: `)).toBe(true);
});
