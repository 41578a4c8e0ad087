import { expect, test } from 'vitest';
import { printCsv } from './print-csv.ts';

test.each([
  ['plain', 'plain'],
  ['Zürich', 'Zürich'],
  ['one, two', '"one, two"'],
  ['say "this"', '"say ""this"""'],
  ['two\r\nlines\tand a tab', 'two lines and a tab'],
  ["'tis", "''tis"],
  ['=HYPERLINK("http://a.example","b")', `"'=HYPERLINK(""http://a.example"",""b"")"`],
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

test.each(['=', '+', '-', '@', '＝', '＋', '－', '＠'])('%s begins no formula, wherever a spreadsheet may look for one', (character) => {
  const cells = [
    `${character}1`,
    `\t${character}1`,
    `\r${character}1`,
    ` \u{FEFF}${character}1`,
    `a;${character}1`,
    `a;\n${character}1`,
    `a ${character} 1`,
  ];
  expect(cells.map((cell) => printCsv([[cell]]).slice(1))).toEqual([
    ...[1, 2, 3, 4].map(() => `'${character}1\r\n`),
    ...[1, 2].map(() => `a; ${character}1\r\n`),
    `a ${character} 1\r\n`,
  ]);
});
