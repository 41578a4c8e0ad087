import { describe, expect, test } from 'vitest';
import { parseChecksums, printChecksums } from './checksums.ts';
import { releasedVersions } from './release.ts';

const [a, b] = ['a'.repeat(64), 'b'.repeat(64)];

describe('checksums', () => {
  test('are read as they are printed', () => {
    const text = `${a}  0.1.0.json\n${b}  0.1.0.changes.json\n`;
    const { lines, unknown } = parseChecksums(text);
    expect(lines.map(({ span, name }) => [text.slice(...span), name])).toEqual([
      [`${a}  0.1.0.json`, '0.1.0.json'],
      [`${b}  0.1.0.changes.json`, '0.1.0.changes.json'],
    ]);
    expect(unknown).toEqual([]);
    expect(printChecksums(lines)).toBe(text);
  });

  test.each([
    ['a digest that is too short', `${a.slice(1)}  0.1.0.json`],
    ['capital letters', `${a.toUpperCase()}  0.1.0.json`],
    ['one space', `${a} 0.1.0.json`],
    ['a name in another folder', `${a}  ../0.1.0.json`],
    ['a name in a folder below', `${a}  old/0.1.0.json`],
    ['a name with an escape', `\\${a}  0.1\\n.0.json`],
    ['a carriage return', `${a}  0.1.0.json\r`],
    ['a merge conflict', '<<<<<<< HEAD'],
  ])('with %s are not understood', (_what, line) => {
    const text = `${b}  0.0.1.json\n${line}\n`;
    const { lines, unknown } = parseChecksums(text);
    expect(lines.map(({ name }) => name)).toEqual(['0.0.1.json']);
    expect(unknown.map((span) => text.slice(...span))).toEqual([line]);
  });
});

test('the versions that are listed come in their order, and only those that can be released', () => {
  const names = ['0.10.0.json', '0.2.0.json', '0.2.0.changes.json', '1.0.0-rc.1.json', 'notes.json', '01.0.0.json', '0.2.0.json'];
  expect(releasedVersions(names.map((name) => ({ name, digest: a })))).toEqual(['0.2.0', '0.10.0']);
});
