import { expect, test } from 'vitest';
import { sentencesIn } from './sentences.ts';

test.each([
  ['', []],
  ['One. Two? Three', ['One.', 'Two?', 'Three']],
  [
    'Made by a body (ABC). As in [[reviews]]. “So.” Up to 2. If not',
    ['Made by a body (ABC).', 'As in [[reviews]].', '“So.”', 'Up to 2.', 'If not'],
  ],
  ['At 3.5 percent, e.g. of cost. It', ['At 3.5 percent, e.g. of cost.', 'It']],
  ['A list:\n\n- one\n- two\n1. three', ['A list:', '- one', '- two', '1. three']],
  ['| a | b |\n|---|---|\n| c | d |\r\n\r\nEnd', ['| a | b |', '|---|---|', '| c | d |', 'End']],
  ['goes on\nin the next line', ['goes on\nin the next line']],
])('%j', (prose, wanted) => {
  expect([...sentencesIn(prose)].map(([start, end]) => prose.slice(start, end))).toEqual(wanted);
});
