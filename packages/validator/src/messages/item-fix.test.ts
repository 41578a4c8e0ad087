import { applyFixes, parseFramework } from '@framewright/markdown';
import { expect, test } from 'vitest';
import { exampleBase } from '../entries/example-base.ts';
import { validate } from '../validate.ts';

const path = 'competences/chairing.md';
const entry = (aliases: string): string =>
  `---\nid: chairing\ntitle: Chairing\nkind: technical\n${aliases}status: active\n---\nThe ability to lead a meeting.\n`;

test.each([
  ['the only one in brackets', 'aliases: [Chairing]\n', ''],
  ['the only one, in brackets on lines of its own', 'aliases: [\n  Chairing\n]\n', ''],
  ['the only one below a dash', 'aliases:\n  - Chairing\n', ''],
  ['the only one, in quotation marks, in a column', 'aliases:\n- "Chairing"  \n', ''],
  ['the first', 'aliases: [Chairing, Leading]\n', 'aliases: [Leading]\n'],
  ['the last', 'aliases: [Leading, Chairing]\n', 'aliases: [Leading]\n'],
  ['one in the middle', "aliases: [Leading, 'Chairing' , Running]\n", 'aliases: [Leading, Running]\n'],
  ['the last, with a comma behind it', 'aliases: [Leading, Chairing,]\n', 'aliases: [Leading, ]\n'],
  ['one below others', 'aliases:\n  - Leading\n  - Chairing\n  - Running\n', 'aliases:\n  - Leading\n  - Running\n'],
  ['two of them', 'aliases: [Chairing, Leading, CHAIRING]\n', 'aliases: [Leading]\n'],
])('%s is taken out', (_what, before, after) => {
  for (const end of ['\n', '\r\n']) {
    const framework = parseFramework({ ...exampleBase, [path]: entry(before).replaceAll('\n', end) });
    const found = validate(framework).filter(({ rule }) => rule === 'repeated-alias');
    expect(found.length).toBeGreaterThan(0);
    const { files } = applyFixes(framework.files, found);
    expect(files.find((file) => file.path === path)?.content).toBe(entry(after).replaceAll('\n', end));
  }
});

test.each([
  ['a comment behind it', 'aliases:\n  - Leading\n  - Chairing # as people say\n'],
  ['a comment behind the only one', 'aliases: [Chairing] # as people say\n'],
])('with %s it stays for its author', (_what, written) => {
  const found = validate(parseFramework({ ...exampleBase, [path]: entry(written) })).filter(({ rule }) => rule === 'repeated-alias');
  expect(found.map(({ fix }) => fix)).toEqual([undefined]);
});
