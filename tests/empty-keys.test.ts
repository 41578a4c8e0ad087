import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { schemas } from '@framewright/model';
import { describe, expect, test } from 'vitest';
import { call, tempFolder } from './support/temp-framework.ts';

const manifest =
  '---\nformat: 2\nid: harbour\ntitle: Harbour\niri: https://harbour.example/\nlanguage: en-GB\nlicence: CC-BY-4.0\npublisher: Circle\nkinds:\n  - { id: craft, title: Craft }\n---\nWhat.\n';
const bases = {
  competence: ['competences', 'kind: craft\n', 'The ability to moor.\n'],
  role: ['roles', '', 'Moors.\n'],
  qualification: ['qualifications', '', 'A day of mooring.\n'],
  term: ['terms', '', 'What holds a boat.\n'],
  group: ['groups', '', 'What is done with lines.\n'],
  family: ['families', '', 'People on board.\n'],
} as const;
type Based = keyof typeof bases;
const inBody = new Set(['definition', 'text', 'descriptors', 'sections', 'levelSections']);

/** The keys of front matter that an entry of a type can do without. */
function keysOf(type: Based): readonly string[] {
  const { properties = {}, required = [] } = schemas[type];
  return Object.keys(properties).filter((key) => !required.includes(key) && !inBody.has(key) && key !== 'title');
}

async function mended(type: Based, lines: string, title = 'Mooring'): Promise<{ readonly text: string; readonly left: string }> {
  const [place, needed, body] = bases[type];
  const folder = tempFolder();
  const path = join(folder, place, 'mooring.md');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(join(folder, 'framework.md'), manifest);
  writeFileSync(path, `---\nid: mooring\ntitle: ${title}\n${needed}${lines}---\n${body}`);
  // A fix may bring another to light: what is empty may be a mistake of another sort first.
  await call(folder, 'validate', '--fix');
  await call(folder, 'validate', '--fix');
  const { out } = await call(folder, 'validate', '--format', 'unix');
  return { text: readFileSync(path, 'utf8'), left: out };
}

describe.each(Object.keys(bases) as Based[])('--fix takes what a form left empty out of a %s', (type) => {
  const [, needed, body] = bases[type];
  const clean = `---\nid: mooring\ntitle: Mooring\n${needed}---\n${body}`;
  const isList = (key: string): boolean =>
    /^(?:aliases|related|formerly|replacedBy|alignments|identifiers|sources|buildsOn|tags|contexts|without|electives|audience)$/u.test(key);
  const isMap = (key: string): boolean => ['requires', 'covers', 'at'].includes(key);

  test.each(keysOf(type))('%s', async (key) => {
    for (const empty of ['', " ''", ' ""', ...(isList(key) ? [' []'] : [])]) {
      if (isMap(key) && empty !== '') continue;
      expect([key + empty, (await mended(type, `${key}:${empty}\n`)).text]).toEqual([key + empty, clean]);
    }
  });

  test('and spaces around its title', async () => {
    for (const title of ["' Mooring '", '"Mooring "']) expect((await mended(type, '', title)).text.replaceAll(/['"]/gu, '')).toBe(clean);
  });
});

test('what is needed stays, and is asked for', async () => {
  const { text, left } = await mended('role', 'code: # none yet\n', "''");
  expect(text).toContain("title: ''");
  expect(text).toContain('code: # none yet');
  expect(left).toContain('title');
});
