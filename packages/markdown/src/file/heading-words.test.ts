import { expect, test } from 'vitest';
import { headingWords } from './heading-words.ts';

test.each([
  ['Aware', 'Aware'],
  ['R&D in *', 'R&D in *'],
  ['snake_case_names', 'snake_case_names'],
  ['Two\n  lines ', 'Two lines'],
  ['Au*t*o', 'Au\\*t\\*o'],
  ['[Draft] plan', '[Draft] plan'],
  ['[[agenda]]', '\\[\\[agenda\\]\\]'],
  ['a <b> c', 'a \\<b\\> c'],
  ['F #', 'F \\#'],
  ['&amp;', '\\&amp;'],
  ['`code`', '\\`code\\`'],
])('the title %j as a heading is %s', (title, heading) => {
  expect(headingWords(title)).toBe(heading);
});
