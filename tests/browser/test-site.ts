import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { BuiltSite } from './built-site.ts';
import { takeWalk, type Walk } from './interactive-walks.ts';
import { brokenLinks, faultsOf, typedMarkdown } from './page-facts.ts';
import { filledPages, layoutShifts } from './layout-shift.ts';
import { readerOf } from './reader.ts';
import { joinedLevels, paperFaults } from './paper.ts';
import { brokenSearch, searchAddresses } from './search-addresses.ts';
import { needsBrowser } from './shared-browser.ts';
import { sharedSite } from './shared-site.ts';
import type { SiteToBuild } from './site-to-build.ts';
import { isInsideEdition, pagesToVisit, templatesIn } from './templates.ts';
import { headingFaults, lostWithoutScripts, overflow, templateFaults, visitAll } from './visit.ts';

/** A site, and its particulars. */
export interface SiteCase {
  readonly of: SiteToBuild;
  /** Beginnings of paths that are not visited. */
  readonly skipped: readonly string[];
  /** The redirects of earlier ids. */
  readonly departed: readonly string[];
  readonly isReleased: boolean;
  /** Sites that cover templates of this one in a short run. */
  readonly alike: readonly SiteToBuild[];
  /** The walks through its interactive parts. */
  readonly walks: readonly Walk[];
}

const minutes = 60_000;
const isWhole = inject('isWhole');
/** A short run opens one of this many pages beside the largest of each template, and prints one of as many roles. */
const every = 20;
const usual = { colorScheme: 'light', width: 1280 } as const;

/** The documentation of the project is the same in every site, so it is checked once. */
export const documentation = ['guides/', 'decisions/', 'reference/'] as const;

/** The tests of a whole site: its pages as text, then in a browser. Each site has a file of its own, since files run in parallel. */
export function testSite({ of, skipped, departed, isReleased, alike, walks }: SiteCase): void {
  let site: BuiltSite;
  /** The largest page of each template. */
  let templates: readonly string[];

  beforeAll(async () => {
    site = await sharedSite(of);
    const others = isWhole ? [] : await Promise.all(alike.map(sharedSite));
    const known = new Set(others.flatMap(({ pages }) => [...templatesIn(pages, documentation).keys()]));
    const isLeft = (sort: string): boolean => isWhole || !(known.has(sort) || isInsideEdition(sort));
    templates = [...templatesIn(site.pages, skipped)].flatMap(([sort, path]) => (isLeft(sort) ? [path] : []));
  }, 15 * minutes);

  test('every link and anchor inside the site resolves', () => {
    expect(brokenLinks(site)).toEqual([]);
  });

  test('so does every address that the search leads to', () => {
    expect(searchAddresses(site).length).toBeGreaterThan(10);
    expect(brokenSearch(site)).toEqual([]);
  });

  test('the address of an earlier id leads on', () => {
    const moved = [...site.pages].filter(([, text]) => text.includes('http-equiv="refresh"')).map(([path]) => path);
    expect(moved.filter((path) => !/^(?:draft|v|de)\//u.test(path))).toEqual(departed);
  });

  test('every page has what it must and nothing inline', () => {
    const faults = [...site.pages].flatMap(([path, text]) => faultsOf(text).map((fault) => `${path}: ${fault}`));
    expect(faults).toEqual([]);
  });

  test('no page shows Markdown as it was typed, but where the help of a rule says how to', () => {
    const pages = [...site.pages].filter(([path]) => !path.startsWith('reference/rules/'));
    expect(pages.flatMap(([path, text]) => typedMarkdown(text).map((found) => `${path}: ${found}`))).toEqual([]);
  });

  describe('in a browser', needsBrowser, () => {
    const reader = readerOf(() => site);

    test(
      'any template renders and asks no one else for anything, axe finds nothing, and all stays inside the window, wide and narrow, light and dark',
      async () => {
        const faults = await visitAll(reader.browser, reader.address, templates, usual, async (page) => [
          ...(await headingFaults(page)),
          ...(await templateFaults(page, isWhole)),
        ]);
        expect(faults).toEqual([]);
      },
      15 * minutes,
    );

    test(
      `${isWhole ? 'every other page' : 'each twentieth page beside'} renders, asks no one else for anything and has nothing to report`,
      async () => {
        const others = pagesToVisit(site.pages, skipped)
          .filter((path) => !templates.includes(path))
          .filter((_path, index) => isWhole || index % every === 0);
        expect(others.length).toBeGreaterThan(0);
        expect(await visitAll(reader.browser, reader.address, others, usual, headingFaults)).toEqual([]);
      },
      15 * minutes,
    );

    test.each([{ width: 360 }, { width: 1280 }])(
      'the list of versions opens inside a window of $width pixels, and its links can be reached',
      async ({ width }) => {
        const pages = ['', 'roles/'].map((path) => `v/0.1.0/${path}`).filter((path) => site.pages.has(path));
        const faults = await visitAll(reader.browser, reader.address, pages, { colorScheme: 'light', width }, async (page) => {
          const menu = page.locator('.site-menu > summary');
          if (await menu.isVisible()) await menu.press('Enter');
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
      `the profile of every ${isWhole ? '' : 'twentieth '}role is printed on three sheets at most, without what only helps on a screen`,
      async () => {
        const roles = pagesToVisit(site.pages, skipped)
          .filter((path) => /^roles\/[^/]+\/(?:[^/]+\/)?$/u.test(path))
          .filter((path, index) => isWhole || index % every === 0 || templates.includes(path));
        expect(roles.length).toBeGreaterThan(0);
        expect(await visitAll(reader.browser, reader.address, roles, usual, paperFaults)).toEqual([]);
      },
      15 * minutes,
    );

    test(
      'the levels of a competence begin on the sheet of its title',
      async () => {
        const competences = [...site.pages].filter(
          ([path, text]) => /^competences\/[^/]+\/$/u.test(path) && text.includes('class="level"'),
        );
        const [path = ''] = competences[0] ?? [];
        expect(path).not.toBe('');
        expect(await visitAll(reader.browser, reader.address, [path], usual, joinedLevels)).toEqual([]);
      },
      5 * minutes,
    );

    test(
      'what scripts fill takes its place from the beginning, on a phone too',
      async () => {
        const paths = await filledPages(site, templates);
        expect(await visitAll(reader.browser, reader.address, paths, { colorScheme: 'light', width: 360 }, layoutShifts)).toEqual([]);
      },
      10 * minutes,
    );

    test.each([360, 1280])('so do suggestions for a wrong address, in a window of %d pixels', async (width) => {
      const [near = ''] = [...site.pages.keys()].filter((path) => /^roles\/[^/]+\/$/u.test(path));
      const page = await reader.browser.newPage({ viewport: { width, height: 800 } });
      await page.goto(`${reader.address}${near.slice(0, -1)}x/`);
      await page.locator('.nearest a').first().waitFor();
      expect(await layoutShifts(page)).toEqual([]);
      await page.close();
    });

    test(
      'nothing is lost where no script runs, and nothing stands there to no effect',
      async () => {
        const surroundings = { ...usual, javaScriptEnabled: false };
        expect(await visitAll(reader.browser, reader.address, templates, surroundings, lostWithoutScripts)).toEqual([]);
      },
      15 * minutes,
    );
  });
}
