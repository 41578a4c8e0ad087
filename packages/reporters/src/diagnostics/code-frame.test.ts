import { lineStarts, rangeOfSpan } from '@framewright/model';
import { expect, test } from 'vitest';
import { codeFrame } from './code-frame.ts';
import { linesOf } from '../text/lines-of.ts';
import { painter } from '../text/paint.ts';

const word = 'word '.repeat(40);

test.each([
  ['two lines around', 'a\nb\nc\nd: ⟦x⟧\ne\nf\ng\n', ['  2 │ b', '  3 │ c', '> 4 │ d: x', '    │    ^', '  5 │ e', '  6 │ f']],
  ['no line after the last line break', 'a\n⟦b⟧\n', ['  1 │ a', '> 2 │ b', '    │ ^']],
  ['a place without width', 'id: x\n---⟦⟧', ['  1 │ id: x', '> 2 │ ---', '    │    ^']],
  ['an empty file', '⟦⟧', ['> 1 │', '    │ ^']],
  ['the end of a file', 'a\n⟦⟧', ['  1 │ a', '> 2 │', '    │ ^']],
  ['a marked tab', '⟦\t⟧a: 1', ['> 1 │ →   a: 1', '    │ ^^^^']],
  ['a tab before what is marked', 'x\t⟦y⟧', ['> 1 │ x   y', '    │     ^']],
  ['wide characters', '漢字 ⟦漢字⟧ x', ['> 1 │ 漢字 漢字 x', '    │      ^^^^']],
  ['an accent of its own', 'cafe\u0301 ⟦x⟧', ['> 1 │ cafe\u0301 x', '    │      ^']],
  ['unseen characters', 'a\u202E⟦b\u200B⟧', ['> 1 │ a<U+202E>b<U+200B>', '    │          ^^^^^^^^^']],
  ['several lines', '⟦a\n\n  b⟧ c\r\n', ['> 1 │ a', '    │ ^', '> 2 │', '> 3 │   b c', '    │   ^']],
  ['a line with its break', 'a\n⟦b\n⟧c', ['  1 │ a', '> 2 │ b', '    │ ^', '  3 │ c']],
  [
    'many lines',
    `⟦${'x\n'.repeat(9)}y⟧`,
    [
      '>  1 │ x',
      '     │ ^',
      '>  2 │ x',
      '     │ ^',
      '>  3 │ x',
      '     │ ^',
      '     ⋮',
      '>  8 │ x',
      '     │ ^',
      '>  9 │ x',
      '     │ ^',
      '> 10 │ y',
      '     │ ^',
    ],
  ],
  ['a long line after the mark', `⟦word⟧ ${word}`, ['> 1 │ word word word word word word wor…', '    │ ^^^^']],
  [
    'a long line before the mark',
    `${word}⟦here⟧`,
    ['> 1 │ …ord word word word word word here', '    │                               ^^^^'],
  ],
  ['a long line around the mark', `${word}⟦here⟧ ${word}`, ['> 1 │ … word word here word word word w…', '    │             ^^^^']],
  [
    'a mark wider than the frame',
    `${word}⟦${word}⟧`,
    ['> 1 │ … word word word word word word w…', '    │             ^^^^^^^^^^^^^^^^^^^^^^'],
  ],
])('%s', (_what, text, expected) => {
  const frame = frameOf(text);
  expect(frame.slice(0, expected.length)).toEqual(expected);
  for (const line of frame) expect(line.length).toBeLessThanOrEqual(40);
});

function frameOf(marked: string): readonly string[] {
  const [start, end] = [marked.indexOf('⟦'), marked.indexOf('⟧') - 1];
  const text = marked.replace('⟦', '').replace('⟧', '');
  return codeFrame(linesOf(text), rangeOfSpan(lineStarts(text), [start, end]), {
    around: 2,
    width: 40,
    paint: painter(false),
    style: 'error',
  });
}
