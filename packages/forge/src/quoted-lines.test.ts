import { expect, test } from 'vitest';
import { quotedLines } from './quoted-lines.ts';

const hunk = ['@@ -4,3 +6,4 @@ Words above', ' kept', '-was', '+is', '+new', ' last', '\\ No newline at end of file'].join('\n');

test.each([
  ['the line that is commented', 'after', { first: 7, last: 7 }, 'is'],
  ['all lines that are commented', 'after', { first: 6, last: 8 }, 'kept\nis\nnew'],
  ['lines before', 'before', { first: 4, last: 5 }, 'kept\nwas'],
  ['no more than that, however far the hunk goes on', 'after', { first: 6, last: 6 }, 'kept'],
  ['nothing where lines above are missing', 'after', { first: 5, last: 6 }, ''],
  ['nothing where lines below are missing', 'after', { first: 9, last: 10 }, ''],
] as const)('quotes %s', (_what, side, lines, text) => {
  expect(quotedLines(hunk, lines, side)).toBe(text);
});

test('quotes nothing of what is no hunk', () => {
  expect(quotedLines('', { first: 1, last: 1 }, 'after')).toBe('');
  expect(quotedLines('@@ what @@\n+a', { first: 1, last: 1 }, 'after')).toBe('');
});
