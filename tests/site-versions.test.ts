import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { releasesIn, type BuiltSite } from './browser/built-site.ts';
import { anchorsIn, entryPagesOf, linkOf, metaOf, partOf } from './browser/page-parts.ts';
import { sharedSite } from './browser/shared-site.ts';
import { sites } from './browser/sites.ts';

const folder = new URL('./frameworks/history/', import.meta.url);
const base = '/bakery/';
const minutes = 60_000;

let site: BuiltSite;
let versions: readonly string[];
const releases = await releasesIn(folder);

beforeAll(async () => {
  site = await sharedSite(sites.history);
  versions = releases.map(({ version }) => version);
}, 15 * minutes);

const page = (path: string): string => {
  const text = site.pages.get(path);
  if (text === undefined) throw new Error(`There is no page ${path}.`);
  return text;
};
const json = (path: string): Readonly<Record<string, unknown>> =>
  JSON.parse(readFileSync(join(site.folder, path), 'utf8')) as Readonly<Record<string, unknown>>;

const entryPages = (edition: string): readonly string[] => entryPagesOf(site, edition);

test('there are releases through 0.x, 1.x and 2.x to look at', () => {
  expect(versions.length).toBeGreaterThanOrEqual(8);
  expect(new Set(versions.map((version) => version.split('.')[0]))).toEqual(new Set(['0', '1', '2']));
});

test(
  'a note above the start page is only there where nothing was released, and then says so',
  async () => {
    const bare = await sharedSite(sites.twoDimensions);
    expect(bare.pages.get('')).toContain('Nothing has been released yet.');
    expect([...bare.pages.keys()].filter((path) => /^(?:draft|v|data\/\d)/u.test(path))).toEqual([]);
    expect(page('')).not.toContain('Nothing has been released yet.');
  },
  10 * minutes,
);

test('every address that a release ever had at the start is still there', () => {
  const all = versions.flatMap((version) => entryPages(`v/${version}/`));
  expect(all.length).toBeGreaterThan(100);
  expect(all.filter((path) => !site.pages.has(path))).toEqual([]);
});

describe('the switcher', () => {
  test('offers every version and the draft on every page of every edition', () => {
    const starts = ['', 'draft/', ...versions.map((version) => `v/${version}/`)];
    const lacking = starts.flatMap((edition) =>
      [...entryPages(edition), '', 'competences/', 'roles/'].filter((path) => {
        const chosen = anchorsIn(partOf(page(edition + path), 'versions-list')).map(({ href }) => href.slice(base.length));
        const older = versions.slice(0, -1).map((version) => `v/${version}/`);
        return !['draft/', ...older].every((start) => chosen.some((href) => href.startsWith(start)));
      }),
    );
    expect(lacking).toEqual([]);
  });

  test('stays on the entry, or on what it became or came from', () => {
    const strayed = versions.flatMap((version) =>
      entryPages(`v/${version}/`).flatMap((path) =>
        anchorsIn(partOf(page(`v/${version}/${path}`), 'versions-list'))
          .map(({ href }) => href.slice(base.length).replace(/^(?:v\/[^/]+|draft)\//u, ''))
          .filter(
            (other) =>
              other !== path && other !== 'changes/' && !known.some((pair) => pair.includes(path) && pair.includes(other)) && other !== '',
          ),
      ),
    );
    expect([...new Set(strayed)]).toEqual([]);
  });

  /** The renamed entries of the history; all others have kept their id. */
  const known: readonly (readonly string[])[] = [
    ['competences/allergen-labels/', 'competences/ingredient-book/', 'competences/ingredients-and-allergens/'],
    ['competences/dough-making/', 'competences/mixing/', 'competences/proving/'],
    ['competences/serving/', 'competences/stall-service/'],
    ['roles/oven-keeper/', 'roles/head-baker/'],
    ['qualifications/bread-weekend/', 'qualifications/bread-day/'],
    [
      'roles/oven-keeper/',
      'roles/oven-keeper/bakehouse/',
      'roles/oven-keeper/stall/',
      'roles/head-baker/bakehouse/',
      'roles/head-baker/stall/',
      'roles/head-baker/',
    ],
    ['roles/baker/', 'roles/baker/bakehouse/', 'roles/baker/stall/'],
    ['roles/helper/', 'roles/helper/bakehouse/', 'roles/helper/stall/'],
  ];

  test.each([
    ['v/0.1.0/competences/dough-making/', ['2.1.0 as Mixing competences/mixing/', '2.1.0 as Proving competences/proving/']],
    ['v/0.1.0/competences/serving/', ['2.1.0 competences/stall-service/']],
    ['v/0.1.0/competences/wood-splitting/', ['2.1.0 ']],
    ['v/2.1.0/competences/ingredients-and-allergens/', ['2.1.0 competences/ingredients-and-allergens/']],
  ])('%s leads to %j', (path, expected) => {
    const links = anchorsIn(partOf(page(path), 'versions-list')).filter(({ text }) => text.startsWith('2.1.0'));
    expect(links.map(({ text, href }) => `${text} ${href.slice(base.length)}`)).toEqual(expected);
  });

  test('says so where it leads to something else or to nothing of the kind', () => {
    expect(partOf(page('v/0.1.0/competences/serving/'), 'versions-list')).toContain('as Stall service');
    expect(partOf(page('v/0.1.0/competences/wood-splitting/'), 'versions-list')).toContain('without this page');
  });
});

describe('the note above a page', () => {
  test('stands on all of the draft and of old versions, and nowhere else', () => {
    const latest = versions.at(-1) ?? '';
    const wrong = [...site.pages].filter(([path, text]) => {
      const isOld = /^(?:draft|v\/[^/]+)\//u.test(path) && !path.startsWith(`v/${latest}/`);
      return text.includes('class="edition-note"') !== isOld;
    });
    expect(wrong.map(([path]) => path)).toEqual([]);
  });

  test.each([
    ['v/1.0.0/roles/baker/', 'roles/baker/', 'Read this in version 2.1.0'],
    ['v/1.0.0/roles/oven-keeper/', 'roles/head-baker/', 'Head baker'],
    ['v/1.0.0/competences/wood-splitting/', '', 'Start of version 2.1.0'],
    ['draft/roles/baker/', 'roles/baker/', 'Read this in version 2.1.0'],
  ])('%s leads to %s', (path, href, text) => {
    expect(anchorsIn(partOf(page(path), 'edition-note'))).toEqual([{ href: base + href, text }]);
  });
});

describe('what search engines are told', () => {
  test.each([
    ['roles/baker/', undefined, undefined],
    ['draft/roles/baker/', undefined, 'noindex'],
    ['v/2.1.0/roles/baker/', 'roles/baker/', undefined],
    ['v/0.1.0/roles/baker/', 'roles/baker/', undefined],
    ['v/0.1.0/', '', undefined],
    ['v/0.1.0/competences/', 'competences/', undefined],
    ['v/1.0.0/roles/oven-keeper/', 'roles/head-baker/', undefined],
    ['v/0.1.0/competences/wood-splitting/', 'v/1.1.0/competences/wood-splitting/', undefined],
    ['v/1.1.0/competences/wood-splitting/', undefined, undefined],
    ['competences/wood-splitting/', undefined, 'noindex'],
    ['changes/2.0.0/', undefined, undefined],
    ['changes/draft/', undefined, 'noindex'],
  ])('%s', (path, canonical, robots) => {
    expect(linkOf(page(path), 'canonical')).toBe(canonical === undefined ? undefined : base + canonical);
    expect(metaOf(page(path), 'robots')).toBe(robots);
  });

  test('no page is both left out and said to be another', () => {
    expect([...site.pages].filter(([, text]) => linkOf(text, 'canonical') !== undefined && metaOf(text, 'robots') !== undefined)).toEqual(
      [],
    );
  });
});

describe('what moved or went', () => {
  test('the map for servers and the pages say the same', () => {
    const redirects = json('redirects.json')['redirects'] as readonly { from: string; to: readonly string[]; status: number }[];
    expect(redirects.length).toBeGreaterThan(20);
    for (const { from, to, status } of redirects) {
      const text = page(from.slice(base.length));
      expect([from, status === 301]).toEqual([from, text.includes(`content="0; url=${to[0]}"`)]);
      for (const href of to) expect(site.pages.has(href.slice(base.length)), href).toBe(true);
    }
    const moved = [...site.pages].filter(([, text]) => text.includes('http-equiv="refresh"')).map(([path]) => base + path);
    expect(
      redirects
        .filter(({ status }) => status === 301)
        .map(({ from }) => from)
        .sort(),
    ).toEqual(moved.sort());
  });

  test('a deprecated entry keeps its page, with what takes its place', () => {
    const text = page('v/1.1.0/competences/allergen-labels/');
    expect(text).toContain('Deprecated');
    expect(text).toContain(`href="${base}v/1.1.0/competences/ingredients-and-allergens/"`);
  });
});

describe('the changes', () => {
  test('every release has a page, and words that came or went are marked in words too', () => {
    for (const version of [...versions, 'draft']) expect(site.pages.has(`changes/${version}/`), version).toBe(true);
    const text = page('changes/1.1.0/');
    expect(text).toMatch(/<ins><span class="unseen">\[added: <\/span>/u);
    expect(text).toMatch(/<del><span class="unseen">\[removed: <\/span>/u);
  });

  test('begin with how many there are of each kind', () => {
    expect(page('changes/1.1.0/')).toMatch(
      /<li>\d+ × <a href="[^"]*reference\/changes\/descriptor-changed\/">A descriptor was changed<\/a>/u,
    );
  });

  test('the page of an entry tells its life in words', () => {
    const text = partOf(page('competences/oven-firing/'), 'timeline');
    expect(text).toContain(`href="${base}changes/1.1.0/"`);
    expect(text).toContain('“Oven firing”, level 1 (Guided): reworded.');
  });
});

describe('the other language of the history', () => {
  const inGerman = 'v/2.0.0/de/competences/shaping/';

  test('is kept from version to version', () => {
    const links = anchorsIn(partOf(page(inGerman), 'versions-list')).map(({ href }) => href.slice(base.length));
    expect(links).toContain('de/competences/shaping/');
    expect(links).toContain('v/1.1.0/de/competences/shaping/');
    // The first releases were in one language.
    expect(links).toContain('v/0.1.0/competences/shaping/');
    expect(linkOf(page(inGerman), 'canonical')).toBe(`${base}de/competences/shaping/`);
  });

  test('says which version a translation follows where the text has changed since', () => {
    expect(partOf(page(inGerman), 'translation-note').replaceAll(/<[^>]*>/gu, '')).toContain(
      'folgt dem Text der Version 1.0.1 vom 16. November 2024.',
    );
    expect(page('v/1.0.1/de/competences/shaping/')).not.toContain('data-translation');
  });

  test('leads on from addresses that moved', () => {
    expect(page('de/roles/oven-keeper/')).toContain(`content="0; url=${base}de/roles/head-baker/"`);
  });
});
