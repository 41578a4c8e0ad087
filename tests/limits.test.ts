import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textLimits } from '@framewright/markdown';
import { defaultLimits, highestLimits, mebibyte } from '@framewright/workspace';
import { expect, test } from 'vitest';

const guide = readFileSync(join(import.meta.dirname, '../site/docs/guides/limits.md'), 'utf8');

/** The rows of the guide's tables, without headers, as cells. */
const rows = guide.split('\n').flatMap((line) => {
  const cells = line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
  return cells.some((cell) => /\d/u.test(cell)) ? [cells] : [];
});

function inWords(number: number): string {
  return number.toLocaleString('en-GB');
}

test('the guide states the limits that can be chosen as they are', () => {
  expect(
    rows
      .filter(([name]) => name?.startsWith('`'))
      .slice(0, 4)
      .map((row) => row.slice(0, 3)),
  ).toEqual([
    ['`file-size`', `${defaultLimits.fileSize / mebibyte} MiB`, `${highestLimits.fileSize / mebibyte} MiB`],
    ['`depth`', inWords(defaultLimits.depth), inWords(highestLimits.depth)],
    ['`entries`', inWords(defaultLimits.entries), inWords(highestLimits.entries)],
    ['`work`', inWords(defaultLimits.work), inWords(highestLimits.work)],
  ]);
});

test('the guide states each limit that is fixed as it is, in the order of the source', () => {
  const { depth, deepest, ...fixed } = textLimits;
  expect([depth, deepest]).toEqual([defaultLimits.depth, highestLimits.depth]);
  expect(rows.slice(4, 4 + Object.keys(fixed).length).map((row) => row.at(-1))).toEqual(Object.values(fixed).map(inWords));
});
