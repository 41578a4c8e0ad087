import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseFramework } from '@framewright/markdown';
import { compileBundle, frameworkOfBundle } from '@framewright/model';
import { exampleBase } from '@framewright/validator';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brokenContent } from './browser/broken-content.ts';
import { builtSite, type BuiltSite } from './browser/built-site.ts';
import { findChromium, howToGetChromium, launch } from './browser/find-chromium.ts';
import { takeWalk, walksThroughFramework, walksThroughHistory } from './browser/interactive-walks.ts';
import { brokenLinks, faultsOf } from './browser/page-facts.ts';
import { paperFaults } from './browser/paper.ts';
import { serve, type FileServer } from './browser/serve.ts';
import { sharedSite } from './browser/shared-site.ts';
import { pagesToVisit, templatePages } from './browser/templates.ts';
import { axeFindings, colourRules, lostWithoutScripts, overflow, overflowOfLargeText, visitAll, widthRules } from './browser/visit.ts';

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
  10 * minutes,
);

test(
  'a draft full of mistakes stands beside a release that has none',
  async () => {
    const bundle = compileBundle(parseFramework(exampleBase, { version: '1.0.0' }), '2026-11-22');
    const site = await builtSite(parseFramework(brokenContent, { version: '1.0.0' }), '/', [
      { version: '1.0.0', date: '2026-11-22', framework: frameworkOfBundle(bundle), files: [] },
    ]);
    expect(brokenLinks(site)).toEqual([]);
    expect([...site.pages].flatMap(([path, text]) => faultsOf(text).map((fault) => `${path}: ${fault}`))).toEqual([]);
    expect(site.pages.get('draft/roles/clerk/')).toContain('ghost');
    expect(site.pages.get('roles/clerk/')).not.toContain('ghost');
    const withMistakes = [...site.pages].filter(([, text]) => text.includes('found in the source of this page')).map(([path]) => path);
    expect(withMistakes.filter((path) => !path.startsWith('draft/'))).toEqual(['pages/p/', 'reviews/r/']);
    await site.remove();
  },
  10 * minutes,
);

describe.each([
  // The whole framework on one page takes axe a minute; the same template is looked at with less text below.
  {
    name: 'the framework at the root',
    folder: new URL('../framework/', import.meta.url),
    base: '/',
    skipped: ['print/', 'v/0.1.0/print/', 'draft/print/'],
    departed: [],
    isReleased: true,
  },
  {
    name: 'another framework below a path',
    folder: new URL('./frameworks/two-dimensions/', import.meta.url),
    base: '/org/repo/',
    skipped: documentation,
    departed: ['competences/inpainting/'],
    isReleased: false,
  },
  {
    name: 'a framework with all its releases below a path',
    folder: new URL('./frameworks/history/', import.meta.url),
    base: '/bakery/',
    skipped: documentation,
    departed: ['competences/allergen-labels/', 'competences/ingredient-book/', 'competences/serving/', 'roles/oven-keeper/'],
    isReleased: true,
  },
])('the site of $name', ({ folder, base, skipped, departed, isReleased }) => {
  let site: BuiltSite;

  beforeAll(async () => {
    site = await sharedSite(folder, base);
  }, 15 * minutes);
  afterAll(() => site?.remove());

  test('every link and anchor inside the site resolves', () => {
    expect(brokenLinks(site)).toEqual([]);
  });

  test('the address of an earlier id leads on', () => {
    const moved = [...site.pages].filter(([, text]) => text.includes('http-equiv="refresh"')).map(([path]) => path);
    expect(moved.filter((path) => !/^(?:draft|v|de)\//u.test(path))).toEqual(departed);
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
    }, 10 * minutes);
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
          pagesToVisit(site.pages, skipped),
          { colorScheme: 'light', width: 1280 },
          async (page) => ((await page.locator('main h1').isVisible()) ? [] : ['no heading to be seen']),
        );
        expect(faults).toEqual([]);
      },
      15 * minutes,
    );

    test.each([{ width: 360 }, { width: 1280 }])(
      'the list of versions opens inside a window of $width pixels, and its links can be reached',
      async ({ width }) => {
        const pages = ['', 'roles/'].map((path) => `v/0.1.0/${path}`).filter((path) => site.pages.has(path));
        const faults = await visitAll(browser, server.address, pages, { colorScheme: 'light', width }, async (page) => {
          await page.locator('.versions > summary').press('Enter');
          const box = await page.locator('.versions-list').boundingBox();
          await page.keyboard.press('Tab');
          const reached = await page.evaluate('document.activeElement.closest(".versions-list") !== null');
          return [
            ...(await overflow(page)),
            ...(box && box.x >= 0 && box.x + box.width <= width ? [] : ['the list leaves the window']),
            ...(reached === true ? [] : ['the list is not next in the order of focus']),
          ];
        });
        expect(faults).toEqual([]);
        expect(pages).toHaveLength(isReleased ? 2 : 0);
      },
      10 * minutes,
    );

    test(
      'feeds are well-formed',
      async () => {
        const feeds = [...site.files].filter((file) => file.endsWith('feed.xml'));
        expect(feeds.length > 10).toBe(isReleased);
        const page = await browser.newPage();
        for (const file of feeds) {
          const text = await readFile(join(site.folder, file), 'utf8');
          const parse = `new DOMParser().parseFromString(${JSON.stringify(text)}, 'application/xml').querySelector('parsererror')?.textContent`;
          expect(await page.evaluate(parse), file).toBeUndefined();
        }
        await page.close();
      },
      10 * minutes,
    );

    const walks = { '/': walksThroughFramework, '/bakery/': walksThroughHistory }[base] ?? [];
    test.each(walks)('by keyboard: $name', (walk) => takeWalk(browser, server.address, walk), 10 * minutes);

    test(
      'the profile of every role is printed on three sheets at most, without what only helps on a screen',
      async () => {
        const roles = pagesToVisit(site.pages, skipped).filter((path) => /^roles\/[^/]+\/(?:[^/]+\/)?$/u.test(path));
        expect(roles.length).toBeGreaterThan(0);
        expect(await visitAll(browser, server.address, roles, { colorScheme: 'light', width: 1280 }, paperFaults)).toEqual([]);
      },
      15 * minutes,
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
      15 * minutes,
    );

    test(
      'nothing is lost where no script runs, and nothing stands there to no effect',
      async () => {
        const surroundings = { colorScheme: 'light', width: 1280, javaScriptEnabled: false } as const;
        expect(await visitAll(browser, server.address, templatePages(site.pages, skipped), surroundings, lostWithoutScripts)).toEqual([]);
      },
      15 * minutes,
    );

    test(
      'text of twice the size stays inside the window',
      async () => {
        const surroundings = { colorScheme: 'light', width: 1280 } as const;
        expect(await visitAll(browser, server.address, templatePages(site.pages, skipped), surroundings, overflowOfLargeText)).toEqual([]);
      },
      15 * minutes,
    );
  });
});
