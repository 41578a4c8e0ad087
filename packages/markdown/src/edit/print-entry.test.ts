import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Entry, EntryOf, Framework } from '@framewright/model';
import fc from 'fast-check';
import { describe, expect, inject, test } from 'vitest';
import { bodyShapeOf } from '../bind/body-shape.ts';
import { parseFramework } from '../bind/parse-framework.ts';
import { printEntry, printTranslation } from './print-entry.ts';

const root = join(import.meta.dirname, '../../../..');
const folders = ['framework', ...readdirSync(join(root, 'tests/frameworks')).map((name) => `tests/frameworks/${name}`)];

function textsIn(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((file) => file.name.endsWith('.md'))
    .map((file) => join(file.parentPath, file.name));
  return Object.fromEntries(paths.map((path) => [relative(join(root, folder), path).split(sep).join('/'), readFileSync(path, 'utf8')]));
}

function allEntries(framework: Framework): readonly Entry[] {
  return [framework.manifest, ...framework.byId.values()];
}

describe.each(folders)('%s', (folder) => {
  const texts = textsIn(folder);
  const framework = parseFramework(texts);

  test('every entry is written as printing writes it', () => {
    const printed = allEntries(framework).map((entry) => [entry.source?.file.path, printEntry(entry, framework)]);
    expect(printed).toEqual(printed.map(([path]) => [path, texts[path ?? '']]));
  });

  test('every translation is written as printing writes it', () => {
    for (const [language, translations] of framework.translations) {
      const names = {
        manifest: translations.get(framework.manifest.id)?.data,
        scale: (id: string) => translations.get(id)?.data,
      };
      for (const translation of translations.values()) {
        const shape = bodyShapeOf(framework, translation.of, { ...framework.byId.get(translation.id)?.data, id: translation.id }, names);
        expect([language, printTranslation(translation, shape)]).toEqual([language, texts[translation.source?.file.path ?? '']]);
      }
    }
  });
});

/** Titles in one dimension that are those of other levels elsewhere, and one that two levels share. */
function withShiftedTitles(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const own = '[{ id: introduced, title: Watches *twice* }, { id: guided, title: Introduced }, { id: leading, title: Shaping }]';
  const change = (path: string, from: string, to: string): readonly (readonly [string, string])[] => [
    [path, (texts[path] ?? '').replace(from, to)],
  ];
  return {
    ...texts,
    ...Object.fromEntries([
      ...change('framework.md', 'format: 1', 'format: 2'),
      ...change('scales/mastery.md', 'title: Understanding }', `title: Understanding, levels: ${own} }`),
    ]),
  };
}

describe.each([
  ['with the titles of the scale', (texts: Readonly<Record<string, string>>) => texts],
  ['with titles of a dimension', withShiftedTitles],
])('reading what was printed gives the same, %s', { timeout: 120_000 }, (_name, changed) => {
  const chance = { seed: inject('seed'), numRuns: inject('isWhole') ? 4_000 : 100 };
  const base = parseFramework(changed(textsIn('tests/frameworks/two-dimensions')));
  const scale = [...base.scales.values()][0];
  const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,5}){0,2}$/);
  const words = fc
    .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
    .map((text) => text.replace(/\s+/gu, ' ').trim())
    .filter((text) => /^[\p{L}\p{N}]/u.test(text) && !/^(?:\d+[.)]|=+$|-+$)/u.test(text));
  const paragraph = fc
    .array(
      fc.constantFrom(
        'keeps',
        'the',
        '*record*',
        'of',
        'work,',
        '[[surface-cleaning]]',
        '`code`',
        'and',
        '2 < 3',
        '100 %',
        '“so”',
        'plan: now',
        '#1',
      ),
      { minLength: 1, maxLength: 12 },
    )
    .map((parts) => parts.join(' '));
  const block = fc.oneof(
    paragraph,
    fc.array(paragraph, { minLength: 1, maxLength: 3 }).map((items) => items.map((item) => `- ${item}`).join('\n')),
    fc.constant('| a | b |\n| - | - |\n| 1 | 2 |'),
    fc.constant('Said[^1].\n\n[^1]: A note.'),
  );
  const prose = fc
    .array(block, { minLength: 1, maxLength: 3 })
    .map((blocks) => blocks.join('\n\n').replace(/(\[\^1\]: A note\.[\s\S]*?)\n\nSaid\[\^1\]\.\n\n\[\^1\]: A note\./gu, '$1'));
  const level = fc.constantFrom(...(scale?.data.levels ?? []).map(({ value }) => String(value)));
  const dimension = fc.constantFrom(...(scale?.data.dimensions ?? []).map((each) => each.id));
  const rating = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.dictionary(id, fc.integer({ min: 0, max: 9 }), { minKeys: 1, maxKeys: 3 }));
  const requirement = fc.record(
    {
      rating,
      contexts: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }),
      need: fc.constantFrom('essential' as const, 'desirable' as const),
    },
    { requiredKeys: [] },
  );
  const requirements = fc.dictionary(id, fc.oneof(requirement, fc.array(requirement, { minLength: 1, maxLength: 3 })), {
    minKeys: 1,
    maxKeys: 5,
  });

  const competence = fc.record(
    {
      id,
      title: words,
      kind: fc.constant('craft'),
      definition: paragraph,
      text: prose,
      aliases: fc.uniqueArray(words, { minLength: 1, maxLength: 4 }),
      code: fc.constantFrom('02', '1.10', 'yes', 'null', '2026-01-01', '#4', 'A: b', "it's"),
      order: fc.integer(),
      descriptors: fc.dictionary(dimension, fc.dictionary(level, paragraph, { minKeys: 1 }), { minKeys: 1 }),
      sections: fc.record({ evidence: prose }),
      'x-any': fc.jsonValue({ maxDepth: 3 }),
    },
    { requiredKeys: ['id', 'kind', 'definition', 'title'] },
  );
  const role = fc.record(
    {
      id,
      title: words,
      rung: fc.nat(9),
      requires: requirements,
      electives: fc.array(fc.record({ id, title: words, atLeast: fc.integer({ min: 1, max: 3 }), of: requirements }), {
        minLength: 1,
        maxLength: 2,
      }),
      text: prose,
      sections: fc.record({ responsibilities: prose }),
    },
    { requiredKeys: ['id', 'title'] },
  );

  function readBack(entry: Entry, folder: string): unknown {
    const printed = printEntry(entry, base);
    const files = Object.fromEntries(
      base.files.filter((file) => file.path === 'framework.md' || file.path.startsWith('scales/')).map((file) => [file.path, file.text]),
    );
    const again = parseFramework({ ...files, [`${folder}/${entry.id}.md`]: printed });
    expect(again.files.flatMap((file) => file.problems)).toEqual([]);
    const found = again.entries[entry.type][0];
    expect(found?.source?.problems).toEqual([]);
    expect(found && printEntry(found as Entry, base)).toBe(printed);
    return found?.data;
  }

  test('for competences', () => {
    fc.assert(
      fc.property(competence, (data) => {
        const entry = { type: 'competence', id: data.id, data } as unknown as EntryOf<'competence'>;
        expect(readBack(entry, 'competences')).toEqual(JSON.parse(JSON.stringify(data)));
      }),
      chance,
    );
  });

  test('for roles', () => {
    fc.assert(
      fc.property(role, (data) => {
        const entry = { type: 'role', id: data.id, data } as unknown as EntryOf<'role'>;
        expect(readBack(entry, 'roles')).toEqual(JSON.parse(JSON.stringify(data)));
      }),
      chance,
    );
  });
});

test.each([2, 35, 300])('a title with %i ends of lines is read again as it was', (ends) => {
  const path = 'terms/a.md';
  const before = parseFramework({ [path]: `---\nid: a\ntitle: one${'\n'.repeat(ends)} \\two\n---\nText.\n` }).byId.get('a');
  expect(before?.data.title).toMatch(/^one\n+\\two$/u);
  const printed = before === undefined ? '' : printEntry(before, parseFramework({}));
  expect(parseFramework({ [path]: printed }).byId.get('a')?.data.title).toBe(before?.data.title);
});
