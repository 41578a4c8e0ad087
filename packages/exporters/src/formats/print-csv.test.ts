import { expect, test } from 'vitest';
import { printCsv } from './print-csv.ts';

test.each([
  ['plain', 'plain'],
  ['Zürich', 'Zürich'],
  ['one, two', '"one, two"'],
  ['say "this"', '"say ""this"""'],
  ['two\r\nlines\tand a tab', 'two lines and a tab'],
  ['=1+1', "'=1+1"],
  ['+44 20', "'+44 20"],
  ['-5', "'-5"],
  ['@name', "'@name"],
  ['\t=1+1', "'=1+1"],
  ['\r@name', "'@name"],
  [' \u{FEFF}=1+1', "'=1+1"],
  ['＝1', "'＝1"],
  ["'tis", "''tis"],
  ['=HYPERLINK("http://a.example","b")', `"'=HYPERLINK(""http://a.example"",""b"")"`],
  ['a;=1+1', 'a; =1+1'],
  ['well-known; a - b = c', 'well-known; a - b = c'],
  [-1, '-1'],
  [0, '0'],
  ['', ''],
])('%j becomes %s', (cell, printed) => {
  expect(printCsv([[cell]])).toBe(`\u{FEFF}${printed}\r\n`);
});

test('the value comes back when one apostrophe is taken away', () => {
  for (const value of ['=1+1', "'tis", "''", '-', 'plain'])
    expect(
      printCsv([[value]])
        .slice(1, -2)
        .replace(/^'/u, ''),
    ).toBe(value);
});

test('rows are lines and cells are parted by commas', () => {
  expect(printCsv([['a', 'b'], [1, 2], []])).toBe('\u{FEFF}a,b\r\n1,2\r\n\r\n');
});
