import { parseFramework } from '@framewright/markdown';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brokenContent } from './browser/broken-content.ts';
import { builtSite, frameworkIn, releasesIn, type BuiltSite } from './browser/built-site.ts';
import { findChromium, howToGetChromium, launch } from './browser/find-chromium.ts';
import { brokenLinks, faultsOf } from './browser/page-facts.ts';
import { serve, type FileServer } from './browser/serve.ts';
import { standingPages, templatePages } from './browser/templates.ts';
import { axeFindings, colourRules, overflow, visitAll, widthRules } from './browser/visit.ts';

const chromium = await findChromium();
const minutes = 60_000;
/** The same in every site: looking at it once is enough. */
const documentation = ['guides/', 'decisions/', 'reference/'];

if (!chromium) {
  // biome-ignore lint/suspicious/noConsole: whoever runs the tests must learn what was left out
  console.warn(`Browser tests are skipped. ${howToGetChromium}`);
  test.runIf(process.env['CI'] === 'true')('a browser is there', () => expect.fail(howToGetChromium));
}

describe('the checks themselves', () => {
  test('links are followed to their page and place', () => {
    const pages = new Map([
      [
        '',
        '<a href="/b/a/#here">1</a><a href="/b/a/#gone">2</a><a href="/b/none/">3</a><a href="/a/">4</a><a href="https://x.example/">5</a><a href="#top">6</a><link href="/b/s.css">',
      ],
      ['a/', '<p id="here">'],
    ]);
    const site: BuiltSite = { folder: '', base: '/b/', pages, files: new Set(['s.css']), remove: async () => {} };
    expect(brokenLinks(site)).toEqual([
      'start page: /b/a/#gone, no such place on the page',
      'start page: /b/none/, no such page',
      'start page: /a/, outside the base',
      'start page: #top, no such place on the page',
    ]);
  });

  test('what the policy forbids is seen', () => {
    expect(faultsOf('<h1>a</h1><h1>b</h1><p style="color: red" id="x"><p id="x" onclick="y()"><script>z</script><style></style>')).toEqual([
      'a style element',
      'a style attribute',
      'an inline script',
      'an inline handler',
      'no content security policy',
      'not exactly one h1',
      'no title',
      'no description',
      'no language',
      'the id x twice',
    ]);
  });
});

test(
  'content full of mistakes is shown as far as it goes, with the mistakes on the pages concerned',
  async () => {
    const site = await builtSite(parseFramework(brokenContent), '/');
    expect(brokenLinks(site)).toEqual([]);
    expect([...site.pages].flatMap(([path, text]) => faultsOf(text).map((fault) => `${path}: ${fault}`))).toEqual([]);
    const page = site.pages.get('competences/nowhere/') ?? '';
    expect(page).toContain('Nowhere &lt;b&gt;bold&lt;/b&gt;');
    expect(page).toContain('found in the source of this page');
    expect(site.pages.get('roles/clerk/')).toContain('ghost');
    expect(site.pages.get('mistakes/')).toContain('unknown-reference');
    await site.remove();
  },
  minutes,
);

describe.each([
  { name: 'the framework at the root', folder: new URL('../framework/', import.meta.url), base: '/', skipped: [], departed: [] },
  {
    name: 'another framework below a path',
    folder: new URL('./frameworks/two-dimensions/', import.meta.url),
    base: '/org/repo/',
    skipped: documentation,
    departed: ['competences/inpainting/'],
  },
  {
    name: 'a framework with all its releases below a path',
    folder: new URL('./frameworks/history/', import.meta.url),
    base: '/bakery/',
    skipped: documentation,
    departed: ['competences/allergen-labels/', 'competences/ingredient-book/', 'competences/serving/', 'roles/oven-keeper/'],
  },
])('the site of $name', ({ folder, base, skipped, departed }) => {
  let site: BuiltSite;

  beforeAll(async () => {
    site = await builtSite(await frameworkIn(folder), base, await releasesIn(folder));
  }, 2 * minutes);
  afterAll(() => site?.remove());

  test('every link and anchor inside the site resolves', () => {
    expect(brokenLinks(site)).toEqual([]);
  });

  test('the address of an earlier id leads on', () => {
    const moved = [...site.pages].filter(([, text]) => text.includes('http-equiv="refresh"')).map(([path]) => path);
    expect(moved.filter((path) => !/^(?:draft|v)\//u.test(path))).toEqual(departed);
  });

  test('every page has what it must and nothing inline', () => {
    const faults = [...site.pages].flatMap(([path, text]) => faultsOf(text).map((fault) => `${path}: ${fault}`));
    expect(faults).toEqual([]);
  });

  describe.skipIf(!chromium)('in a browser', () => {
    let browser: Browser;
    let server: FileServer;

    beforeAll(async () => {
      if (chromium) browser = await launch(chromium);
      server = await serve(site.folder, site.base);
    }, minutes);
    afterAll(async () => {
      await browser?.close();
      await server?.close();
    });

    test(
      'every page renders, asks no one else for anything and has nothing to report',
      async () => {
        const faults = await visitAll(
          browser,
          server.address,
          standingPages(site.pages).filter((path) => path === '' || !skipped.some((beginning) => path.startsWith(beginning))),
          { colorScheme: 'light', width: 1280 },
          async (page) => ((await page.locator('main h1').isVisible()) ? [] : ['no heading to be seen']),
        );
        expect(faults).toEqual([]);
      },
      3 * minutes,
    );

    test.each([
      { colorScheme: 'light', width: 1280, rules: undefined },
      { colorScheme: 'dark', width: 1280, rules: colourRules },
      { colorScheme: 'light', width: 360, rules: widthRules },
    ] as const)(
      'axe finds nothing on any template: $colorScheme, $width pixels',
      async ({ rules, ...surroundings }) => {
        const faults = await visitAll(browser, server.address, templatePages(site.pages, skipped), surroundings, async (page) => [
          ...(await overflow(page)),
          ...(await axeFindings(page, rules)),
        ]);
        expect(faults).toEqual([]);
      },
      3 * minutes,
    );
  });
});
