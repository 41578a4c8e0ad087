import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validate } from '@framewright/validator';
import { beforeAll, expect, test } from 'vitest';
import type { BuiltSite } from './browser/built-site.ts';
import { formatTwoContent, longCode } from './browser/format-2-content.ts';
import type { SearchFile } from '../site/src/data/search-files.ts';
import type { RolesFile } from '../site/src/data/roles-file.ts';
import type { SearchIndexFile } from '../site/src/data/search-index-files.ts';
import { brokenLinks, decode } from './browser/page-facts.ts';
import { textOf } from './browser/preview-pages.ts';
import { sharedSite } from './browser/shared-site.ts';
import { sites } from './browser/sites.ts';

const minutes = 60_000;
let site: BuiltSite;
const pageAt = (path: string): string => site.pages.get(path) ?? expect.fail(`no page at ${path}`);
const wordsAt = (path: string): string => textOf(pageAt(path)).replace(/\s+/gu, ' ');

beforeAll(async () => {
  site = await sharedSite(sites.formatTwo);
}, 10 * minutes);

test('the content has no mistake', () => {
  expect(validate(formatTwoContent()).map(({ rule, file, message }) => `${rule} ${file}: ${message}`)).toEqual([]);
});

test('every link leads somewhere', () => {
  expect(brokenLinks(site)).toEqual([]);
});

/** What frameworks call their parts unless they say otherwise; not as a part of an address or of the name of a file. */
const usual = /(?<![\p{L}\p{N}_./-])(?:competences?|roles?|famil(?:y|ies)|rungs?|qualifications?)(?![\p{L}\p{N}_/:-]|\.\p{L})/iu;

test('what is read aloud, passed on or handed to scripts speaks them too', () => {
  const spoken = /\s(?:aria-label|alt|title|placeholder|content|data-[a-z]+)="([^"]*)"|<title>([^<]*)<\/title>/gu;
  for (const [path, text] of site.pages)
    for (const [, attribute, title] of text.matchAll(spoken)) {
      const said = decode(attribute ?? title ?? '');
      const values = said.startsWith('{') ? textsIn(JSON.parse(said)) : [said];
      expect([path, values.find((value) => usual.test(value))]).toEqual([path, undefined]);
    }
  const { words, titles, sorts } = JSON.parse(readFileSync(join(site.folder, 'search/index.json'), 'utf8')) as SearchIndexFile;
  expect(titles).toContain('Skills');
  expect(textsIn({ words, titles, sorts }).find((text) => usual.test(text))).toBeUndefined();
  const roles = JSON.parse(readFileSync(join(site.folder, 'roles.json'), 'utf8')) as RolesFile;
  expect(textsIn(roles.words).find((text) => usual.test(text))).toBeUndefined();
});

/** All texts in a value, not the names that they go by. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

test('pages speak the words of the framework, at the addresses of all frameworks', () => {
  for (const path of site.pages.keys())
    expect([path, usual.exec(textOf(pageAt(path).replaceAll('<', ' <')))?.[0]]).toEqual([path, undefined]);
  expect(wordsAt('competences/')).toContain('3 skills');
  expect(pageAt('competences/')).toContain('<h1>Skills');
  expect(site.pages.has('qualifications/record-keeping/')).toBe(true);
});

test('readers learn where to write to', () => {
  expect(pageAt('')).toContain('href="mailto:circle@meetings.example"');
  expect(pageAt('')).toContain('href="https://forms.example/meetings"');
});

test('an entry says what it is called elsewhere, and which source nobody has read', () => {
  expect(wordsAt('competences/minute-taking/')).toContain('hr-catalogue: 4711');
  expect(wordsAt('competences/minute-taking/')).toContain('On minutes, to be verified');
});

test('a competence says what it builds on, and what builds on it', () => {
  expect(wordsAt('competences/minute-taking/')).toContain('Builds on Agenda setting');
  expect(wordsAt('competences/agenda-setting/')).toContain(`What builds on it ${longCode} Minute taking`);
});

test('codes may be as long as the paths of a catalogue', () => {
  expect(longCode.length).toBeGreaterThan(40);
  expect(wordsAt('competences/minute-taking/')).toContain(longCode);
  expect(wordsAt('terms/')).toContain(`Code: ${longCode}`);
});

test('tags stand on pages, and lead to entries in the search', () => {
  expect(wordsAt('competences/minute-taking/')).toContain('Tagsfirst year');
  expect(wordsAt('roles/clerk/')).toContain('Tagsfirst year');
  expect(wordsAt('qualifications/record-keeping/')).toContain('Tagsone day');
  expect(wordsAt('terms/')).toContain('Tags: votes');
  const { entries } = JSON.parse(readFileSync(join(site.folder, 'search.json'), 'utf8')) as SearchFile;
  const named = (tag: string): readonly string[] => entries.flatMap(({ title, aliases }) => (aliases?.includes(tag) ? [title] : []));
  expect([named('first year'), named('one day'), named('votes')]).toEqual([
    ['Clerk', 'Minute taking', 'Minutes in practice'],
    ['Record keeping'],
    ['quorum'],
  ]);
});

test('what people learn from has a list, pages, a place below what it helps with, and a table', () => {
  expect(pageAt('')).toContain('href="/meetings/resources/"');
  expect(wordsAt('resources/')).toMatch(/Books and other texts Minutes in practice.*Practices Shadowing/u);
  const page = wordsAt('resources/minutes-in-practice/');
  for (const words of ['How others take minutes.', 'Minute taking', 'judged by people who know it', 'German', '6 hours', 'records.example'])
    expect(page).toContain(words);
  expect(wordsAt('competences/minute-taking/')).toMatch(
    /What people learn it from.*Minutes in practice judged by people who know it ?3 ?2 ?Shadowing assumed/u,
  );
  expect(wordsAt('print/')).toContain('Minutes in practice');
});

test('a qualification says how sure it is that it helps, on its page, on that of the competence and on paper', () => {
  const said = 'stated by the provider';
  expect(wordsAt('qualifications/record-keeping/')).toContain(`Minute taking ${said}`);
  expect(wordsAt('competences/minute-taking/')).toContain(`Record keeping ${said}`);
  expect(wordsAt('print/')).toContain(said);
  expect(readFileSync(join(site.folder, 'data/draft/qualifications.csv'), 'utf8')).toContain(
    '"minute-taking: knowledge 2, application 2, stated"',
  );
});

test('what people learn from is a thing that search engines know, with what it teaches', () => {
  const thing = JSON.parse(
    /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/su.exec(pageAt('resources/minutes-in-practice/'))?.[1] ?? 'null',
  ) as Readonly<Record<string, unknown>> | null;
  expect(thing).toMatchObject({
    '@context': 'https://schema.org',
    '@type': ['Book', 'LearningResource'],
    name: 'Minutes in practice',
    description: 'How others take minutes.',
    sameAs: 'https://records.example/book',
    creditText: 'A. Clerk',
    inLanguage: 'de',
    timeRequired: 'PT360M',
    keywords: ['first year'],
    teaches: [{ '@type': 'DefinedTerm', name: 'Minute taking' }],
  });
  expect(pageAt('resources/shadowing/')).toContain('"@type":"LearningResource"');
});

test('a round says what it asks for, what it asks at the end, and where answers go', () => {
  const said = wordsAt('reviews/spring/');
  for (const words of ['12 readers', 'Trade', 'Schools', 'order', 'level', 'Would you use it?', 'answers@meetings.example'])
    expect(said).toContain(words);
});

test('a translation says who has read it', () => {
  expect(wordsAt('de/roles/clerk/')).toContain('A. Leserin');
  expect(pageAt('de/roles/clerk/')).toContain('data-translation="reviewed"');
});

test('the site carries no documentation of the tools, and promises none as long as it is published nowhere', () => {
  expect([...site.pages.keys()].filter((path) => /^(?:guides|reference|decisions)\//u.test(path))).toEqual([]);
  expect([...site.pages].filter(([, text]) => /href="[^"]*\/(?:guides|reference|decisions)\//u.test(text)).map(([path]) => path)).toEqual(
    [],
  );
  expect([...site.pages].filter(([, text]) => text.includes('framewright.example/guides')).map(([path]) => path)).toEqual([]);
});
