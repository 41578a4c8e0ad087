import { expect, test } from 'vitest';
import { quoteForShell } from './quote-for-shell.ts';

test.each([
  ['plain', "'plain'"],
  ['two words', "'two words'"],
  ['', "''"],
  ['$HOME `id` "x" \\ !', '\'$HOME `id` "x" \\ !\''],
  ["it's", "'it'\\''s'"],
  ["'; rm -r .; '", "''\\''; rm -r .; '\\'''"],
])('%j is one word of a shell', (text, word) => {
  expect(quoteForShell(text)).toBe(word);
});
