import { expect, test } from 'vitest';
import { quotedValues } from './quoted-values.ts';

test.each([
  ['title: “Sponsor”', ['“Sponsor”']],
  ['title: “Sponsor”   # a remark', ['“Sponsor”']],
  ['title: « Sponsor »', ['« Sponsor »']],
  ['title: ”Sponsor”', ['”Sponsor”']],
  ['title: ‘The board’s sponsor’', ['‘The board’s sponsor’']],
  ['aliases: [“A”, ‘B’, „C“]', ['“A”', '‘B’', '„C“']],
  ['  - “A”', ['“A”']],
  ['  - { id: “a”, title: B }', ['“a”']],
  ['title: “A” and “B”', []],
  ['title: The “sponsor”', []],
  ['title: "“Sponsor”"', []],
  ['title: “Sponsor', []],
  ['title: ‘tis', []],
  ['title: “”', []],
  ['title: “A”b”', []],
])('%s', (line, expected) => {
  expect(quotedValues(`id: x\n${line}\nkind: y\n`, 0).map(({ span }) => `id: x\n${line}\nkind: y\n`.slice(...span))).toEqual(expected);
  expect(quotedValues(`${line}\r\n`, 0).map(({ words }) => words)).toEqual(quotedValues(line, 0).map(({ words }) => words));
});
