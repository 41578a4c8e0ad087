import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findYamlMistake } from './find-yaml-mistake.ts';

const root = join(import.meta.dirname, '../../../..');
const frontMatters = ['framework', 'tests/frameworks', 'tests/mistakes/base'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name.endsWith('.md'))
    .map((file) => /^---\n([\s\S]*?)^---/mu.exec(readFileSync(join(file.parentPath, file.name), 'utf8'))?.[1])
    .filter((yaml) => yaml !== undefined),
);

test('nothing is wrong with what is right', () => {
  expect(frontMatters.length).toBeGreaterThan(200);
  expect(frontMatters.map((yaml) => findYamlMistake(yaml)).filter((mistake) => mistake !== undefined)).toEqual([]);
});

test('time grows with the length of a text and no faster', { timeout: 60_000 }, () => {
  const pieces = [
    'a ',
    '"',
    '"a" ',
    "''",
    '[',
    '{a: ',
    '[a, ',
    ' ',
    ': ',
    'a: b\n',
    ' \n',
    '#',
    ' #',
    '"\\',
    '- ',
    '\t',
    '{ a: "x", ',
    '\u00A0',
    '=',
    '-\n',
  ];
  for (const piece of pieces) {
    const long = piece.repeat(200_000 / piece.length);
    for (const text of [long, `k: ${long}`, `k: [${long}`, `k: ${long}\n x: y`])
      expect(findYamlMistake(text)?.span[0] ?? 0).toBeLessThanOrEqual(text.length);
  }
});

test.each([
  ['[a: b\nc: d\n', 'missing-colon', '[a: b'],
  ['{a: b\nc: d\n', 'missing-colon', '{a: b'],
  ['a: |\n  x\n\n  y [\nb: [1\nc: 2\n', 'unclosed-bracket', '['],
  ['a: |\n  x [\n  y\nb: 1\n', undefined, undefined],
])('in %j', (text, reason, words) => {
  const mistake = findYamlMistake(text);
  expect([mistake?.reason, mistake && text.slice(...mistake.span)]).toEqual([reason, words]);
});
