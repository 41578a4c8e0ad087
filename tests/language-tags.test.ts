import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { diffFrameworks } from '@framewright/diff';
import { applyFixes, parseFramework } from '@framewright/markdown';
import { compileBundle, frameworkOfBundle, translationDigest, type Framework } from '@framewright/model';
import { validate } from '@framewright/validator';
import { describe, expect, test } from 'vitest';
import { editionsOf } from '../site/src/editions/editions.ts';
import { viewsOf } from '../site/src/editions/view.ts';
import { call, tempFolder } from './support/temp-framework.ts';

const competence = '---\nid: mooring\ntitle: Mooring\nkind: craft\n---\nThe ability to bring lines ashore.\n';
const manifest = (language: string, languages: string, format = 1): string =>
  `---\nformat: ${format}\nid: harbour\ntitle: Harbour\niri: https://harbour.example/\nlanguage: ${language}\n${languages === '' ? '' : `languages: ${languages}\n`}licence: CC-BY-4.0\npublisher: Harbour Circle\nkinds:\n  - { id: craft, title: Craft }\n---\nWhat people in a harbour can do.\n`;

function written(language: string, languages: string, format = 1, ...folders: readonly string[]): Readonly<Record<string, string>> {
  const bare = { 'framework.md': manifest(language, languages, format), 'competences/mooring.md': competence };
  const mooring = parseFramework(bare).byId.get('mooring');
  const of = mooring ? translationDigest(mooring) : '';
  const translated = folders.map((folder): [string, string] => [
    `translations/${folder}/competences/mooring.md`,
    `---\nof: ${of}\ntitle: Festmachen\n---\nDie Fähigkeit, Leinen an Land zu bringen.\n`,
  ]);
  return { ...bare, ...Object.fromEntries(translated) };
}

const about = new Set([
  'language-tag',
  'repeated-language',
  'later-format',
  'malformed-value',
  'unknown-folder',
  'duplicate-id',
  'stale-translation',
]);
const foundIn = (framework: Framework): readonly string[] =>
  validate(framework)
    .filter(({ rule }) => about.has(rule))
    .map(({ rule, file }) => `${rule} ${file}`);

describe.each([
  ['right ones', 'en-GB', '[en-GB, de]', 1, ['de'], []],
  ['none but its own', 'en-GB', '', 1, [], []],
  ['its own in other letters', 'en-GB', '[en-gb, de]', 1, ['de'], ['language-tag framework.md']],
  ['its own written small', 'en-gb', '[en-GB, de]', 1, ['de'], ['language-tag framework.md']],
  ['one twice in other letters', 'en-GB', '[en-GB, de, DE]', 1, ['de'], ['repeated-language framework.md']],
  ['one twice as it is', 'en-GB', '[en-GB, de, de]', 1, ['de'], ['malformed-value framework.md']],
  ['all in capitals', 'EN', '[EN, DE]', 1, ['de'], ['language-tag framework.md', 'language-tag framework.md', 'language-tag framework.md']],
  ['its own missing', 'en-GB', '[de]', 1, ['de'], ['repeated-language framework.md']],
  ['a folder in capitals', 'en-GB', '[en-GB, de]', 1, ['DE'], ['language-tag translations/DE/competences/mooring.md']],
  [
    'two folders for one',
    'en-GB',
    '[en-GB, de]',
    1,
    ['de', 'DE'],
    ['language-tag translations/DE/competences/mooring.md', 'duplicate-id translations/de/competences/mooring.md'],
  ],
  ['private words in format 2', 'en-GB', '[en-GB, de-x-easy, nl-x-formal]', 2, ['de-x-easy'], []],
  ['private words in capitals', 'en-GB', '[en-GB, DE-X-Easy]', 2, ['de-x-easy'], ['language-tag framework.md']],
  ['private words in format 1', 'en-GB', '[en-GB, de-DE-x-easy]', 1, ['de-DE-x-easy'], ['later-format framework.md']],
  ['private words without an end', 'en-GB', '[en-GB, de-x]', 2, [], ['malformed-value framework.md']],
  ['its own in private words', 'de-x-easy', '[de-x-easy, en]', 2, ['en'], []],
] as const)('a manifest with %s', (_name, language, languages, format, folders, expected) => {
  const framework = parseFramework(written(language, languages, format, ...folders));

  test('is told at its place', () => {
    expect(foundIn(framework)).toEqual(expected);
  });

  test('is mended by --fix, as far as no folder has to move', () => {
    let fixed = framework;
    for (let round = 0; round < 3; round += 1) {
      const { files } = applyFixes(fixed.files, validate(fixed));
      const texts = Object.fromEntries(fixed.files.map(({ path, text }) => [path, text]));
      fixed = parseFramework({ ...texts, ...Object.fromEntries(files.map(({ path, content }) => [path, content])) });
    }
    const byHand = expected.filter((each) => !each.endsWith(' framework.md') || each.startsWith('malformed-value'));
    expect(foundIn(fixed)).toEqual(byHand);
  });

  test('has each language once, and in its usual letters, in bundles and on pages', () => {
    const bundle = compileBundle(framework);
    const tags = [bundle.manifest.language, ...(bundle.manifest.languages ?? []), ...Object.keys(bundle.translations)];
    for (const tag of tags) expect(new Intl.Locale(tag).toString()).toBe(tag);
    expect(new Set(bundle.manifest.languages).size).toBe((bundle.manifest.languages ?? []).length);
    if (folders.length > 0) expect(Object.values(bundle.translations)).toHaveLength(1);
    const editions = editionsOf(framework, [], '/');
    const views = viewsOf(editions, editions.main);
    const spoken = views.map(({ language: each }) => each);
    expect(new Set(spoken.map((each) => each.toLowerCase())).size).toBe(spoken.length);
    expect(views.map(({ path }) => path.toLowerCase())).toEqual([...new Set(views.map(({ path }) => path.toLowerCase()))]);
    expect(diffFrameworks(frameworkOfBundle(bundle), framework).changes.map(({ kind }) => kind)).toEqual([]);
  });
});

test('other letters alone are no change from release to release, in whichever direction', () => {
  const usual = parseFramework(written('en-GB', '[en-GB, de]', 1, 'de'));
  const other = parseFramework(written('en-gb', '[EN-GB, DE]', 1, 'DE'));
  expect(diffFrameworks(usual, other).changes).toEqual([]);
  expect(diffFrameworks(other, usual).changes).toEqual([]);
});

test('translate takes a language in any letters, and writes it in the usual ones', async () => {
  const folder = tempFolder();
  for (const [path, content] of Object.entries(written('en-GB', '[en-gb, DE]'))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  expect((await call(folder, 'translate', 'dE', 'mooring')).out).toContain('Written: translations/de/competences/mooring.md');
  expect(readFileSync(join(folder, 'translations/de/competences/mooring.md'), 'utf8')).toContain('translate de mooring --done');
  expect((await call(folder, 'translate', 'EN-gb', 'mooring')).err).toContain('written in en-GB');
});
