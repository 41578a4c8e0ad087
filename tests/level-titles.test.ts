import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { diffFrameworks } from '@framewright/diff';
import { compileBundle, printBundle } from '@framewright/model';
import { validate } from '@framewright/validator';
import { beforeAll, describe, expect, test } from 'vitest';
import type { BuiltSite } from './browser/built-site.ts';
import {
  generalTitles,
  levelTitlesContent,
  levelTitlesFiles,
  ownTitles,
  translatedTitles,
  wideTitles,
} from './browser/level-titles-content.ts';
import { brokenLinks } from './browser/page-facts.ts';
import { textOf } from './browser/preview-pages.ts';
import { sharedSite } from './browser/shared-site.ts';
import { sites } from './browser/sites.ts';
import { call, tempFolder } from './support/temp-framework.ts';

const minutes = 60_000;
let site: BuiltSite;
let folder: string;

beforeAll(async () => {
  site = await sharedSite(sites.levelTitles);
  folder = tempFolder();
  for (const [path, text] of Object.entries(levelTitlesFiles('1.1.0'))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}, 10 * minutes);

const pageAt = (path: string): string => site.pages.get(path) ?? expect.fail(`no page at ${path}`);
/** The words of a page as they are read out: those of pictures too. */
const wordsAt = (path: string): string => wordsOf(pageAt(path));
const wordsOf = (html: string): string => textOf(html.replaceAll(/<svg[^>]* aria-label="([^"]*)"[^>]*>/gu, '$&$1 ')).replace(/\s+/gu, ' ');
const fileAt = (path: string): string => readFileSync(join(site.folder, path), 'utf8');
const anyOf = (titles: readonly string[]): RegExp => new RegExp(titles.join('|'), 'iu');

/** Says of a scale what it says itself: all titles of its levels. */
const saysAll = /^data\/(?:.*\/)?(?:bundle|\d+\.\d+\.\d+|scales\/(?:solo|duo)|formats\/case)\.json$|\/formats\/moodle-framework\.csv$/u;
const isText = /\.(?:html|json|csv|xml|svg|txt)$/u;

test('the content has no mistake, and needs format 2', () => {
  expect(validate(levelTitlesContent('1.1.0')).map(({ rule, file, message }) => `${rule} ${file}: ${message}`)).toEqual([]);
  expect(compileBundle(levelTitlesContent('1.1.0'), '2026-01-01').format).toBe(2);
});

describe('where the dimension is known, no file of the site has the title that the level has elsewhere', () => {
  test('on a scale with one dimension it is always known', () => {
    const told = [...site.files].filter((path) => isText.test(path) && !saysAll.test(path) && anyOf(generalTitles).test(fileAt(path)));
    expect(told).toEqual([]);
  });

  test('on a scale with two it is not known at the head of a row, and in a filter over both', () => {
    const heads = /<span class="level-title">[^<]*<\/span>|<th role="rowheader" scope="row">[^<]*<\/th>/gu;
    const filters = /^(?:v\/[\d.]+\/|draft\/)?(?:de\/)?(?:competences\/(?:level\/.*)?index\.html|roles\.json)$/u;
    const told = [...site.files].filter(
      (path) =>
        isText.test(path) && !saysAll.test(path) && !filters.test(path) && anyOf(wideTitles).test(fileAt(path).replaceAll(heads, '')),
    );
    expect(told).toEqual([]);
    for (const { words } of (JSON.parse(fileAt('roles.json')) as { readonly scales: readonly { readonly words: unknown }[] }).scales)
      expect(JSON.stringify(words)).not.toMatch(anyOf([...generalTitles, ...wideTitles]));
  });
});

test.each<readonly [string, readonly string[]]>([
  ['scales/solo/', ['2 Solotwo']],
  ['scales/duo/', ['Knowledge: Knowone', 'Practice: Doneone', 'Knowledge: Knowtwo', 'Practice: Donetwo']],
  ['competences/tying/', ['1 Soloone', '2 Solotwo', 'Craft 2 of 2, solotwo']],
  ['competences/selling/', ['Knowledge: Knowtwo', 'Practice: Doneone', 'Practice 2 of 2, donetwo']],
  ['competences/pricing/', ['2 Donetwo, Practice']],
  [
    'roles/keeper/',
    ['1 Soloone, 2 Solotwo', 'Knowledge: 1 Knowone, 2 Knowtwo', 'Practice: 1 Doneone, 2 Donetwo', 'Knowledge 2 of 2, knowtwo'],
  ],
  ['compare/hand--keeper/', ['Knowledge 2 of 2, knowtwo', 'Knowledge 2 Knowtwo']],
  ['qualifications/knot-badge/', ['Craft 1 of 2, soloone', 'Knowledge 2 of 2, knowtwo']],
  ['resources/knot-book/', ['Craft 2 of 2, solotwo']],
  ['print/', ['2 Solotwo', 'Knowtwo', 'Doneone', 'Knowledge 2 of 2, knowtwo']],
  ['matrix/', ['Knowledge 2 of 2, knowtwo', 'Practice 1 of 2, doneone']],
])('the page %s has the titles of the dimension', (path, wanted) => {
  for (const words of wanted) expect(wordsAt(path)).toContain(words);
});

test('pages in another language have the translated titles, and none of the original', () => {
  for (const path of ['scales/duo/', 'competences/selling/', 'roles/keeper/', 'print/']) {
    // What changed is told in the language in which it was decided.
    const words = wordsOf(pageAt(`de/${path}`).replace(/<[^>]*class="timeline[\s\S]*/u, ''));
    expect([path, anyOf(translatedTitles).test(words)]).toEqual([path, true]);
    expect([path, anyOf(ownTitles).exec(words)?.[0]]).toEqual([path, undefined]);
  }
  expect(wordsAt('de/roles/keeper/')).toContain('Wissen: 1 Wissteins, 2 Wisstzwei');
});

test('what changed is said to be in English on a page in another language, and on no other', () => {
  const sentence = '“Tying”, level 1 (Soloone): reworded.';
  expect(pageAt('de/competences/tying/')).toContain(`<li lang="en">${sentence}</li>`);
  expect(pageAt('competences/tying/')).toContain(`<li>${sentence}</li>`);
});

test('tables have the titles of the dimension', () => {
  const levels = fileAt('data/1.1.0/levels.csv');
  for (const cells of ['craft,1,Soloone', 'knowledge,2,Knowtwo', 'practice,1,Doneone']) expect(levels).toContain(cells);
  expect(fileAt('data/1.1.0/requirements.csv')).toContain('knowledge,2,Knowtwo');
  expect(fileAt('data/1.1.0/resources.csv')).toContain('craft,2,Solotwo');
});

test('what changed is told with the titles of the dimension', () => {
  const { changes } = diffFrameworks(levelTitlesContent('1.0.0'), levelTitlesContent('1.1.0'));
  expect(changes.map(({ kind, message }) => `${kind}: ${message}`).sort()).toEqual([
    'descriptor-changed: “Selling”, knowledge 2 (Knowtwo): reworded.',
    'descriptor-changed: “Tying”, level 1 (Soloone): reworded.',
    'level-title-changed: The level “Solozero” is now called “Soloone”.',
  ]);
});

test('links lead somewhere', () => {
  expect(brokenLinks(site)).toEqual([]);
});

describe('the commands', () => {
  const all = ['tying', 'selling', 'splicing', 'pricing', 'hand', 'keeper', 'knot-badge', 'knot-book', 'solo', 'duo'];

  test.each(all)('show %s', async (id) => {
    const { out, code } = await call(folder, 'show', id);
    expect(code).toBe(0);
    // A scale with two dimensions says what its levels are called in general.
    expect(out).not.toMatch(anyOf(id === 'duo' ? generalTitles : [...generalTitles, ...wideTitles]));
  });

  test('show has the titles of the dimension', async () => {
    expect((await call(folder, 'show', 'solo')).out).toContain('1 Soloone; 2 Solotwo');
    expect((await call(folder, 'show', 'duo')).out).toContain('Practice (1 Doneone; 2 Donetwo)');
    expect((await call(folder, 'show', 'knot-badge')).out.replace(/\s+/gu, ' ')).toContain(
      'Selling: Knowledge 2 Knowtwo, Practice 1 Doneone; Tying: Craft 1 Soloone (stated)',
    );
    expect((await call(folder, 'show', 'knot-book')).out).toContain('Tying: Craft 2 Solotwo (judged)');
    expect((await call(folder, 'show', 'selling')).out).toContain('Knowledge, 2 Knowtwo');
    expect((await call(folder, 'show', 'pricing')).out).toContain('2 Donetwo, Practice');
    expect((await call(folder, 'show', 'keeper')).out).toMatch(/2 Knowtwo\s+2 Donetwo/u);
  });

  test('list says nothing of levels, or what the dimension says', async () => {
    for (const more of [[], ['--json']])
      expect((await call(folder, 'list', ...more)).out).not.toMatch(anyOf([...generalTitles, ...wideTitles]));
  });

  test('new says under which headings to write', async () => {
    const { err, out } = await call(
      folder,
      'new',
      'competence',
      '--title',
      'Whipping',
      '--kind',
      'craft',
      '--definition',
      'The ability to bind the ends of ropes.',
    );
    expect(`${err}${out}`).toContain('“### Solotwo”');
  });

  test.each(['pretty', 'markdown', 'json'])('diff as %s', async (format) => {
    const before = join(tempFolder(), '1.0.0.json');
    writeFileSync(before, printBundle(compileBundle(levelTitlesContent('1.0.0'), '2026-01-01')));
    const { out, err } = await call(folder, 'diff', before, '.', '--format', format);
    expect(err).toBe('');
    expect(out).toContain('Knowtwo');
    expect(out).toContain('is now called “Soloone”');
    expect(out).not.toMatch(anyOf([...generalTitles, ...wideTitles]));
  });

  test('format writes the titles of the dimension above its texts', async () => {
    const path = join(folder, 'competences/splicing.md');
    writeFileSync(path, `${readFileSync(path, 'utf8')}\n## Craft\n\n### Generalone\n\nWeaves slowly.\n`);
    await call(folder, 'format', 'competences/splicing.md');
    expect(readFileSync(path, 'utf8')).toContain('### Soloone\n\nWeaves slowly.');
  });
});
