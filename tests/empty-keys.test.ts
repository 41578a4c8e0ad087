import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemas } from '@framewright/model';
import { beforeAll, describe, expect, test } from 'vitest';
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

/** An entry that a form wrote. */
interface Written {
  readonly lines: string;
  readonly title?: string;
}

/** A file as `--fix` leaves it, and what is still said of it. */
interface Mended {
  readonly text: string;
  readonly left: readonly string[];
}

/** Mends entries of a type, all in one framework; `№` in them stands for their number, so that each has a name of its own. */
async function mended(type: Based, entries: readonly Written[]): Promise<readonly Mended[]> {
  const folder = tempFolder();
  const [place, needed, body] = bases[type];
  const pathOf = (index: number): string => `${place}/mooring-${index}.md`;
  mkdirSync(join(folder, place));
  writeFileSync(join(folder, 'framework.md'), manifest);
  for (const [index, { lines, title = 'Mooring №' }] of entries.entries())
    writeFileSync(
      join(folder, pathOf(index)),
      `---\nid: mooring-№\ntitle: ${title}\n${needed}${lines}---\n${body}`.replaceAll('№', String(index)),
    );
  // A fix may bring another to light: what is empty may be a mistake of another sort first.
  await call(folder, 'validate', '--fix');
  await call(folder, 'validate', '--fix');
  const { out } = await call(folder, 'validate', '--format', 'unix');
  return entries.map((_, index) => ({
    text: readFileSync(join(folder, pathOf(index)), 'utf8').replaceAll(new RegExp(`(?<=ooring[- ])${index}\\b`, 'gu'), '№'),
    left: out.split('\n').filter((line) => line.includes(pathOf(index))),
  }));
}

describe.each(Object.keys(bases) as Based[])('--fix takes what a form left empty out of a %s', (type) => {
  const [, needed, body] = bases[type];
  const clean = `---\nid: mooring-№\ntitle: Mooring №\n${needed}---\n${body}`;
  const isList = (key: string): boolean =>
    /^(?:aliases|related|formerly|replacedBy|alignments|identifiers|sources|buildsOn|tags|contexts|without|electives|audience)$/u.test(key);
  const isMap = (key: string): boolean => ['requires', 'covers', 'at'].includes(key);
  const emptyOf = (key: string): readonly string[] => (isMap(key) ? [''] : ['', " ''", ' ""', ...(isList(key) ? [' []'] : [])]);
  const written = keysOf(type).flatMap((key) => emptyOf(key).map((empty) => `${key}:${empty}`));
  const titles = ["' Mooring № '", '"Mooring № "'];
  let texts: ReadonlyMap<string, string>;

  beforeAll(async () => {
    const found = await mended(type, [
      ...written.map((line) => ({ lines: `${line}\n` })),
      ...titles.map((title) => ({ lines: '', title })),
    ]);
    texts = new Map([...written, ...titles].map((asked, index) => [asked, found[index]?.text ?? '']));
  });

  test.each(written)('%s', (line) => {
    expect(texts.get(line)).toBe(clean);
  });

  test.each(titles)('and spaces around its title: %s', (title) => {
    expect(texts.get(title)?.replaceAll(/['"]/gu, '')).toBe(clean);
  });
});

test('what is needed stays, and is asked for', async () => {
  const [found] = await mended('role', [{ lines: 'code: # none yet\n', title: "''" }]);
  expect(found?.text).toContain("title: ''");
  expect(found?.text).toContain('code: # none yet');
  expect(found?.left.join('\n')).toContain('title');
});
