import type { Diagnostic } from '@framewright/model';
import { expect, test } from 'vitest';
import { fenced, mendedLines } from './mended-lines.ts';

const text = 'one\nlevel: 9\nthree\n';

/** A mistake whose fix puts words between two offsets. */
function mistake(start: number, end: number, words: string, more: { readonly file?: string; readonly safe?: boolean } = {}): Diagnostic {
  const at = (offset: number): { line: number; column: number; offset: number } => ({ line: 1, column: 1, offset });
  const { file, safe = true } = more;
  const edit = { range: { start: at(start), end: at(end) }, text: words, ...(file === undefined ? {} : { file }) };
  return { rule: 'a-rule', severity: 'error', message: '', file: 'a.md', fix: { title: '', safe, edits: [edit] } };
}

test.each([
  ['a word within a line', mistake(11, 12, '5'), { text: 'level: 5', certain: true }],
  ['a guess', mistake(11, 12, '5', { safe: false }), { text: 'level: 5', certain: false }],
  ['two lines in the place of one', mistake(4, 12, 'level: 5\nnote: a'), { text: 'level: 5\nnote: a', certain: true }],
  ['two lines as one', mistake(3, 4, ' '), { text: 'one level: 9', certain: true }],
  ['the last line', mistake(13, 18, 'four'), { text: 'four', certain: true }],
  ['another file', mistake(11, 12, '5', { file: 'b.md' }), undefined],
  ['a line that goes', mistake(4, 12, ''), undefined],
  ['what can’t be seen', mistake(11, 12, '5\u202e'), undefined],
  ['a command of a runner', mistake(4, 12, '::error::a'), undefined],
  ['more lines than anybody copies', mistake(4, 12, 'a\n'.repeat(9)), undefined],
])('%s', (_what, diagnostic, expected) => {
  expect(mendedLines(text, diagnostic)).toEqual(expected);
});

test('without a fix there is nothing to copy', () => {
  expect(mendedLines(text, { rule: 'a-rule', severity: 'error', message: '', file: 'a.md' })).toBeUndefined();
});

test.each([
  ['a', '```text\na\n```'],
  ['```\n# Approved', '````text\n```\n# Approved\n````'],
])('no text ends its fence: %j', (words, expected) => {
  expect(fenced(words)).toBe(expected);
});
