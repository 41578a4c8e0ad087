import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Framework } from '@framewright/model';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { frameworkIn, type BuiltSite } from './browser/built-site.ts';
import { unbracketed } from './browser/interface-words.ts';
import { brokenLinks, faultsOf } from './browser/page-facts.ts';
import { anchorsIn, linkOf, partOf } from './browser/page-parts.ts';
import { readerOf } from './browser/reader.ts';
import { serve } from './browser/serve.ts';
import { needsBrowser, openBrowser } from './browser/shared-browser.ts';
import { sharedSite } from './browser/shared-site.ts';
import { sites } from './browser/sites.ts';
import { templatePages } from './browser/templates.ts';
import { overflow, templateFaults, visitAll } from './browser/visit.ts';
import { inGreek } from './support/test-locales.ts';

const minutes = 60_000;
const documentation = ['guides/', 'reference/'];

describe('a framework in two languages', () => {
  const base = '/lights/';
  let site: BuiltSite;

  beforeAll(async () => {
    site = await sharedSite(sites.twoLanguages);
  }, 15 * minutes);

  const page = (path: string): string => {
    const text = site.pages.get(path);
    if (text === undefined) throw new Error(`There is no page ${path}.`);
    return text;
  };
  const inGerman = (): readonly (readonly [string, string])[] => [...site.pages].filter(([path]) => path.startsWith('de/'));

  test('has every page of its content in both, with links that lead somewhere', () => {
    const folders = [
      '',
      'competences/',
      'roles/',
      'terms/',
      'compare/',
      'matrix/',
      'search/',
      'roles/keeper/',
      'competences/boat-landing/',
    ];
    expect(folders.filter((path) => !site.pages.has(path) || !site.pages.has(`de/${path}`))).toEqual([]);
    expect(brokenLinks(site)).toEqual([]);
    expect(inGerman().flatMap(([path, text]) => faultsOf(text).map((fault) => `${path}: ${fault}`))).toEqual([]);
  });

  test('says its language on every page', () => {
    for (const [path, text] of site.pages)
      expect(text.match(/<html lang="([^"]*)" dir="ltr">/u)?.[1], path).toBe(/^(?:embed\/)?de\//u.test(path) ? 'de' : 'en-GB');
  });

  test('shows what is translated, and links to it', () => {
    expect(page('de/roles/keeper/')).toMatch(/<h1[^>]*>Wärterin oder Wärter<\/h1>/u);
    expect(page('de/roles/keeper/')).toMatch(
      new RegExp(`href="${base}de/competences/lamp-care/">[^<]*<span class="unseen">: Lampenpflege</span></a>`, 'u'),
    );
    expect(page('de/roles/keeper/')).not.toContain('data-translation');
    expect(page('roles/keeper/')).not.toContain('Wärter');
  });

  test('says that a translation follows an earlier text, and which', () => {
    const note = partOf(page('de/competences/weather-watching/'), 'translation-note');
    expect(note).toContain('data-translation="stale"');
    expect(note).toContain('0123456789ab');
    expect(anchorsIn(note)[0]?.href).toBe(`${base}competences/weather-watching/`);
  });

  test('falls back where there is no translation, says so, and says the language of what it shows', () => {
    const text = page('de/competences/boat-landing/');
    expect(partOf(text, 'translation-note')).toContain('data-translation="missing"');
    expect(text).toMatch(/<h1[^>]*><span lang="en-GB">Boat landing<\/span><\/h1>/u);
    expect(text).toMatch(/<div class="lead" lang="en-GB">/u);
    expect(page('de/roles/keeper/')).toContain('<span lang="en-GB">Boat landing</span>');
  });

  test('has words around the content in the language of the page, and says where they are English', () => {
    const header = partOf(page('de/roles/keeper/'), 'site-header');
    expect(header).toContain('Rollen</a>');
    expect(header).not.toContain('lang="en"><');
    expect(page('de/')).toContain('<span lang="en">See them all</span>');
    expect(page('roles/keeper/')).not.toContain('lang="en"');
  });

  test('leaves no mark behind', () => {
    const marked = [...site.files].filter(
      (path) =>
        /\.(?:html|json|xml|css|txt|webmanifest|conf|csv|cff)$/u.test(path) &&
        /[\uE000-\uE005]/u.test(readFileSync(join(site.folder, path), 'utf8')),
    );
    expect(marked).toEqual([]);
  });

  test('has a switcher that stays on the page', () => {
    const pages = [...site.pages].filter(([, text]) => text.includes('class="languages"'));
    expect(pages.length).toBeGreaterThan(40);
    for (const [path, text] of pages) {
      const other = path.startsWith('de/') ? path.slice('de/'.length) : `de/${path}`;
      expect(
        anchorsIn(partOf(text, 'languages')).map(({ href }) => href),
        path,
      ).toEqual([base + other]);
      expect(site.pages.has(other), other).toBe(true);
    }
  });

  test('tells search engines of both, from both sides, where both are there', () => {
    const alternates = (path: string): readonly string[] =>
      [...page(path).matchAll(/hreflang="([^"]+)" href="https:\/\/light-keepers\.example([^"]+)"/gu)].map(
        ([, language, href]) => `${language} ${href}`,
      );
    const both = [`en-GB ${base}roles/keeper/`, `de ${base}de/roles/keeper/`, `x-default ${base}roles/keeper/`];
    expect(alternates('roles/keeper/')).toEqual(both);
    expect(alternates('de/roles/keeper/')).toEqual(both);
    expect(alternates('competences/boat-landing/')).toEqual([]);
    expect(alternates('de/competences/boat-landing/')).toEqual([]);
    expect(linkOf(page('de/competences/boat-landing/'), 'canonical')).toMatch(
      /light-keepers\.example\/lights\/competences\/boat-landing\/$/u,
    );
    expect(linkOf(page('de/roles/keeper/'), 'canonical')).toMatch(/\/lights\/de\/roles\/keeper\/$/u);
  });

  test('searches and compares in each', () => {
    const search = (path: string): string => readFileSync(join(site.folder, path), 'utf8');
    expect(search('de/search.json')).toContain(`"title":"Lampenpflege","href":"${base}de/competences/lamp-care/"`);
    expect(search('search.json')).not.toContain('Lampenpflege');
    expect(search('de/roles.json')).toContain('Lampenpflege');
    expect(page('de/search/')).toContain(`data-file="${base}de/search/index.json"`);
  });

  describe('in a browser', needsBrowser, () => {
    const reader = readerOf(() => site);

    test('has pages that axe finds nothing on, wide and narrow, light and dark', { timeout: 5 * minutes }, async () => {
      const paths = ['de/', 'de/roles/keeper/', 'de/competences/boat-landing/', 'de/competences/weather-watching/', 'de/matrix/'];
      const look = (open: Page): Promise<readonly string[]> => templateFaults(open, inject('isWhole'));
      expect(await visitAll(reader.browser, reader.address, paths, { colorScheme: 'light', width: 1280 }, look)).toEqual([]);
    });
  });
});

describe('the words around the content', () => {
  let framework: Framework;
  let site: BuiltSite;

  beforeAll(async () => {
    framework = inGreek(await frameworkIn(new URL('./frameworks/two-dimensions/', import.meta.url)));
    site = await sharedSite(sites.pseudo);
  }, 15 * minutes);

  test('all come from the catalogue', () => {
    const { manifest } = framework;
    const known = new Set([
      manifest.id,
      manifest.data.licence,
      ...framework.byId.keys(),
      ...[...framework.byId.values()].flatMap(({ data }) => ('formerly' in data ? (data.formerly ?? []) : [])),
    ]);
    const documents = new Set(['Commands']);
    const isContent = (text: string): boolean =>
      text.split(/[\s,;:·()]+/u).every((word) => !/[A-Za-z]/u.test(word) || known.has(word) || documents.has(word) || notWords.test(word));
    const bare = [...site.pages].flatMap(([path, text]) =>
      documentation.some((folder) => path.startsWith(folder))
        ? []
        : unbracketed(text)
            .filter((each) => !isContent(each))
            .map((each) => `${path}: ${each.trim()}`),
    );
    expect([...new Set(bare)]).toEqual([]);
  });

  describe('in a browser', needsBrowser, () => {
    const reader = readerOf(() => site);

    test('fit when they are a third longer', { timeout: 5 * minutes }, async () => {
      const paths = templatePages(site.pages, documentation);
      expect(await visitAll(reader.browser, reader.address, paths, { colorScheme: 'light', width: 360 }, overflow)).toEqual([]);
    });
  });

  /** Codes such as T3, addresses, file names, and days, which are in English in every language. */
  const notWords =
    /^(?:[A-Z]\d*|https?|[\w./-]*\.(?:example\S*|json|csv|cff|md)|\/\/\S*|SHA256SUMS|January|February|March|April|May|June|July|August|September|October|November|December)$/u;
});

describe('the words around the content, where they are written from right to left,', needsBrowser, () => {
  let mirrored: BuiltSite;
  beforeAll(async () => {
    mirrored = await sharedSite(sites.mirrored);
  }, 15 * minutes);
  const reader = readerOf(() => mirrored);

  test('are mirrored with the page', { timeout: 5 * minutes }, async () => {
    const [ltr, rtl] = [await placesOf(await sharedSite(sites.twoDimensionsAtRoot)), await placesOf(mirrored)];
    expect(Object.keys(rtl).length).toBeGreaterThan(3);
    expect(Object.keys(rtl)).toEqual(Object.keys(ltr));
    for (const [part, box] of Object.entries(ltr)) {
      const isAtStart = box.left < box.right;
      const other = rtl[part] as Box;
      expect(other.right < other.left, `${part} in ${JSON.stringify([box, other])}`).toBe(isAtStart);
    }
    for (const part of ['.site-name', 'h1', '.page-body'])
      expect(Math.abs((ltr[part] as Box).left - (rtl[part] as Box).right), part).toBeLessThan(2);
  });

  test('fit', { timeout: 5 * minutes }, async () => {
    const paths = templatePages(mirrored.pages, documentation);
    expect(await visitAll(reader.browser, reader.address, paths, { colorScheme: 'light', width: 360 }, overflow)).toEqual([]);
  });
});

/** The positions of the parts of a role's page. */
async function placesOf({ folder, base }: BuiltSite): Promise<Readonly<Record<string, Box>>> {
  const [browser, server] = [await openBrowser(), await serve(folder, base)];
  const open = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await open.goto(`${server.address}roles/lead-conservator/`);
  const found: Record<string, Box> = {};
  for (const part of ['.site-name', '.site-search', 'h1', '.page-body', '.contents', '.facts']) {
    const box = await open.locator(part).first().boundingBox();
    if (box) found[part] = { left: box.x, right: 1280 - box.x - box.width };
  }
  await browser.close();
  await server.close();
  return found;
}

/** The distances of a part from both sides of the window. */
interface Box {
  readonly left: number;
  readonly right: number;
}
