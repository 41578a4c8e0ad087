import { expect, test } from 'vitest';
import { parseFile } from '../file/parse-file.ts';

/** The silences of a file with this front matter, as rule, reason, line and comment. */
function silences(yaml: string): readonly string[] {
  const file = parseFile('terms/x.md', `---\n${yaml}---\nX.\n`);
  return file.silences.map(({ rule, reason, line, span }) => `${rule} | ${reason} | ${line ?? 'file'} | ${file.text.slice(...span)}`);
}

test.each([
  ['nothing', 'id: x\n', []],
  ['words that are no comment', 'id: x\ntitle: framewright-ignore a: b\n', []],
  [
    'above all keys',
    '# framewright-ignore a-rule: Why not?\n\nid: x\n',
    ['a-rule | Why not? | file | # framewright-ignore a-rule: Why not?'],
  ],
  [
    'two above all keys, behind another comment',
    '# Hello.\n# framewright-ignore a: One.\n#framewright-ignore b: Two: three.\nid: x\n',
    ['a | One. | file | # framewright-ignore a: One.', 'b | Two: three. | file | #framewright-ignore b: Two: three.'],
  ],
  [
    'above a key',
    'id: x\n# framewright-ignore a: One.\n  # framewright-ignore b: Two.\n\n# A remark.\ntitle: X\norder: 1\n',
    ['a | One. | 7 | # framewright-ignore a: One.', 'b | Two. | 7 | # framewright-ignore b: Two.'],
  ],
  ['behind a value', 'id: x  # framewright-ignore a: One.\ntitle: X\n', ['a | One. | 2 | # framewright-ignore a: One.']],
  ['above nothing', 'id: x\n# framewright-ignore a: One.\n', ['a | One. | 4 | # framewright-ignore a: One.']],
  [
    'no reason, no rule',
    'id: x # framewright-ignore a\ntitle: X # framewright-ignore\norder: 1 # framewright-ignore b:  \n',
    ['a |  | 2 | # framewright-ignore a', ' |  | 3 | # framewright-ignore', 'b |  | 4 | # framewright-ignore b:'],
  ],
  ['carriage returns', '# framewright-ignore a: One.\r\nid: x\r\n', ['a | One. | file | # framewright-ignore a: One.']],
  ['front matter that cannot be read', 'id: x # framewright-ignore a: One.\ntitle: "X\n', ['a | One. | 2 | # framewright-ignore a: One.']],
])('silences: %s', (_what, yaml, expected) => {
  expect(silences(yaml)).toEqual(expected);
});
