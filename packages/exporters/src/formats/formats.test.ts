import { parseFramework, plainCell } from '@framewright/markdown';
import { createFramework, entryTypeNames, schemas, type Entry, type Framework, type JsonObject, type SchemaName } from '@framewright/model';
import { exampleBase } from '@framewright/validator';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { datesOfReleases } from '../standards/release-dates.ts';
import { formats } from './all-formats.ts';
import type { Format, Survival } from '../standards/format.ts';

const options = { words: (markdown: string) => plainCell(markdown), dates: datesOfReleases('2026-12-01', []) };
const types: readonly SchemaName[] = [...entryTypeNames, 'translation'];

function propertiesOf(type: SchemaName): readonly string[] {
  const { properties } = schemas[type] as { readonly properties?: JsonObject };
  return Object.keys(properties ?? {});
}

function verdictOf({ survives }: Format, type: string, property: string): Survival | undefined {
  return survives[`${type}.${property}`] ?? survives[type];
}

/** Properties of plain words, in whose place a mark can stand. */
const spoken = ['title', 'definition', 'text', 'because', 'body', 'by', 'publisher', 'audience'];
const listed = ['aliases', 'tags'];

const base = parseFramework(
  {
    ...exampleBase,
    'framework.md': (exampleBase['framework.md'] ?? '').replace('format: 1', 'format: 2'),
    'resources/minutes.md': '---\nid: minutes\ntitle: Minutes\nsort: book\n---\nA text.\n',
    'groups/papers.md': '---\nid: papers\ntitle: Papers\n---\nA text.\n',
    'families/offices.md': '---\nid: offices\ntitle: Offices\n---\nA text.\n',
    'qualifications/course.md': '---\nid: course\ntitle: Course\n---\nA text.\n',
    'news/2026-11-22-start.md': '---\nid: start\ntitle: Start\ndate: 2026-11-22\n---\nA text.\n',
    'pages/help.md': '---\nid: help\ntitle: Help\n---\nA text.\n',
  },
  { version: '1.0.0' },
);

/** The framework with a mark in every property of words that its type may have, and the marks by type and property. */
function marked(): { readonly framework: Framework; readonly marks: ReadonlyMap<string, string> } {
  const marks = new Map<string, string>();
  const mark = (entry: Entry): Entry => {
    const data: Record<string, unknown> = { ...(entry.data as unknown as JsonObject) };
    for (const property of propertiesOf(entry.type)) {
      const word = `mark${entry.type}${property}`;
      if (spoken.includes(property) && !(property === 'audience' && entry.type === 'qualification')) data[property] = word;
      else if (listed.includes(property)) data[property] = [word];
      else continue;
      marks.set(`${entry.type}.${property}`, word);
    }
    return { ...entry, data } as unknown as Entry;
  };
  const manifest = mark(base.manifest) as Framework['manifest'];
  const framework = createFramework({
    version: base.version,
    manifest,
    entries: [...base.byId.values()].map(mark),
    translations: [],
    files: [],
  });
  return { framework, marks };
}

/** All that a reader finds in a file: its text, or the cells of its sheets that can be seen. */
async function textOf(content: string | Uint8Array): Promise<string> {
  if (typeof content === 'string') return content;
  const { sheets } = await readXlsx(content);
  return sheets.flatMap(({ rows }) => rows.flat().map(String)).join('\n');
}

describe.each(formats.map((format) => ({ id: format.id, format })))('$id', ({ format }) => {
  test('says of everything that a framework can hold whether it survives', () => {
    const silent = types.flatMap((type) =>
      propertiesOf(type).flatMap((property) => (verdictOf(format, type, property) === undefined ? [`${type}.${property}`] : [])),
    );
    expect(silent).toEqual([]);
    const places = new Set<string>(types.flatMap((type) => [type, ...propertiesOf(type).map((property) => `${type}.${property}`)]));
    expect(Object.keys(format.survives).filter((place) => !places.has(place))).toEqual([]);
  });

  test('keeps the words that it says it keeps whole, and loses those that it says it loses', async () => {
    const { framework, marks } = marked();
    const written = (await Promise.all((await format.files(framework, options)).map(({ content }) => textOf(content)))).join('\n');
    const seen = [...marks].map(([place, word]) => {
      const [type = '', property = ''] = place.split('.');
      return { place, how: verdictOf(format, type, property)?.[0], isThere: new RegExp(`\\b${word}\\b`, 'u').test(written) };
    });
    expect(seen.filter(({ how, isThere }) => (how === 'whole' && !isThere) || (how === 'none' && isThere))).toEqual([]);
    expect(seen.length).toBeGreaterThan(25);
  });

  test('writes the same files twice, sorted by path, each once', async () => {
    const files = await format.files(base, options);
    expect(await format.files(base, options)).toEqual(files);
    const paths = files.map(({ path }) => path);
    expect(paths).toEqual([...new Set(paths)].toSorted());
    expect(files.length).toBeGreaterThan(0);
    for (const { content } of files) if (format.mediaType === 'application/json') expect(typeof JSON.parse(String(content))).toBe('object');
  });
});
