import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BuiltSite } from './built-site.ts';
import { findChromium, howToGetChromium } from './find-chromium.ts';
import { takeWalk, type Walk } from './interactive-walks.ts';
import { brokenLinks, faultsOf } from './page-facts.ts';
import { readerOf } from './reader.ts';
import { paperFaults } from './paper.ts';
import { sharedSite } from './shared-site.ts';
import { pagesToVisit, templatePages } from './templates.ts';
import { lostWithoutScripts, overflow, templateFaults, visitAll } from './visit.ts';

/** A site, and what is particular to it. */
export interface SiteCase {
  /** The framework that it is of. */
  readonly folder: URL;
  readonly base: string;
  /** Beginnings of the paths that are not visited. */
  readonly skipped: readonly string[];
  /** The addresses of earlier ids, which lead on. */
  readonly departed: readonly string[];
  readonly isReleased: boolean;
  /** The ways that a reader takes through what moves on it. */
  readonly walks: readonly Walk[];
}

const chromium = await findChromium();
const minutes = 60_000;

/** The documentation of the project is the same in every site: looking at it once is enough. */
export const documentation = ['guides/', 'decisions/', 'reference/'] as const;

/** The tests of a whole site: its pages as text, then in a browser. Each site has a file of its own, since files are tested side by side. */
export function testSite({ folder, base, skipped, departed, isReleased, walks }: SiteCase): void {
  if (!chromium) {
    // biome-ignore lint/suspicious/noConsole: whoever runs the tests must learn what was left out
    console.warn(`Browser tests are skipped. ${howToGetChromium}`);
    test.runIf(process.env['CI'] === 'true')('a browser is there', () => expect.fail(howToGetChromium));
  }

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
    const reader = readerOf(chromium, () => site);

    test(
      'every page renders, asks no one else for anything and has nothing to report',
      async () => {
        const faults = await visitAll(
          reader.browser,
          reader.address,
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
        const faults = await visitAll(reader.browser, reader.address, pages, { colorScheme: 'light', width }, async (page) => {
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
        const page = await reader.browser.newPage();
        for (const file of feeds) {
          const text = await readFile(join(site.folder, file), 'utf8');
          const parse = `new DOMParser().parseFromString(${JSON.stringify(text)}, 'application/xml').querySelector('parsererror')?.textContent`;
          expect(await page.evaluate(parse), file).toBeUndefined();
        }
        await page.close();
      },
      10 * minutes,
    );

    test.each(walks)('by keyboard: $name', (walk) => takeWalk(reader.browser, reader.address, walk), 10 * minutes);

    test(
      'the profile of every role is printed on three sheets at most, without what only helps on a screen',
      async () => {
        const roles = pagesToVisit(site.pages, skipped).filter((path) => /^roles\/[^/]+\/(?:[^/]+\/)?$/u.test(path));
        expect(roles.length).toBeGreaterThan(0);
        expect(await visitAll(reader.browser, reader.address, roles, { colorScheme: 'light', width: 1280 }, paperFaults)).toEqual([]);
      },
      15 * minutes,
    );

    test.each(['light', 'dark'] as const)(
      'on any template axe finds nothing and all stays inside the window, wide and narrow: %s',
      async (colorScheme) => {
        expect(
          await visitAll(reader.browser, reader.address, templatePages(site.pages, skipped), { colorScheme, width: 1280 }, templateFaults),
        ).toEqual([]);
      },
      15 * minutes,
    );

    test(
      'nothing is lost where no script runs, and nothing stands there to no effect',
      async () => {
        const surroundings = { colorScheme: 'light', width: 1280, javaScriptEnabled: false } as const;
        expect(
          await visitAll(reader.browser, reader.address, templatePages(site.pages, skipped), surroundings, lostWithoutScripts),
        ).toEqual([]);
      },
      15 * minutes,
    );
  });
}
