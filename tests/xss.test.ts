import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { BuiltSite } from './browser/built-site.ts';
import { readerOf } from './browser/reader.ts';
import { needsBrowser } from './browser/shared-browser.ts';
import { sharedSite } from './browser/shared-site.ts';
import { sites } from './browser/sites.ts';
import { standingPages } from './browser/templates.ts';
import { didHappen, hostileParts, hostileXml } from './xss/open-page.ts';
import { payloads } from './xss/payloads.ts';

const minutes = 60_000;
const isWhole = inject('isWhole');
/** What a short run leaves out: the same competences around which the site speaks German. */
const again = /^de\/competences\/hostile-(?!0\/)/u;

describe('a framework of nothing but hostile texts', () => {
  let site: BuiltSite;

  beforeAll(async () => {
    site = await sharedSite(sites.hostile);
  }, 15 * minutes);

  test('has a page for each text', () => {
    expect(payloads.length).toBeGreaterThanOrEqual(60);
    expect(new Set(payloads).size).toBe(payloads.length);
    for (const index of payloads.keys()) expect(site.pages.has(`competences/hostile-${index}/`)).toBe(true);
  });

  test('stays inside the data of its JSON, on pages and beside them', async () => {
    const inside = [...site.pages].flatMap(([path, text]) =>
      [...text.matchAll(/<script type="application\/(?:ld\+)?json"[^>]*>([\s\S]*?)<\/script>/gu)].map(
        ([, json = '']) => [path, json] as const,
      ),
    );
    const beside = await Promise.all(
      [...site.files]
        .filter((file) => /\.(?:json|webmanifest)$/u.test(file))
        .map(async (file) => [file, await readFile(join(site.folder, file), 'utf8')] as const),
    );
    for (const [path, json] of [...inside, ...beside]) expect(() => JSON.parse(json) as unknown, path).not.toThrow();
    expect(beside.length).toBeGreaterThan(0);
  });

  describe('in a browser', needsBrowser, () => {
    const reader = readerOf(() => site);

    test('what a hostile text could do is seen', async () => {
      const page = await reader.browser.newPage();
      await page.setContent(
        '<p onclick="a"><a href=" javascript:a">x</a><base href="//a.b"><img src="//a.b/c.png"><script>ran = [1]</script>',
      );
      expect(await hostileParts(page)).toEqual([
        1,
        'attribute onclick',
        'href with javascript:',
        'element base[href]',
        'element script:not([src], [type="application/ld+json"])',
        'loads //a.b/c.png',
      ]);
      expect(await hostileXml(page, '<a onload="b"><script/></a>')).toEqual(['onload=b', 'script']);
      expect(await hostileXml(page, '<a>')).toContain('not well-formed');
      await page.close();
    });

    test(
      'does nothing on any page: no script runs, nothing is asked for elsewhere, the policy has nothing to stop',
      async () => {
        const paths = standingPages(site.pages).filter((path) => isWhole || !again.test(path));
        expect(paths.length).toBeGreaterThan(payloads.length);
        expect(await didHappen(reader.browser, reader.address, paths)).toEqual([]);
      },
      10 * minutes,
    );

    test(
      'does nothing in feeds and pictures, which are well-formed',
      async () => {
        const files = [...site.files].filter((file) => /\.(?:xml|atom|rss|svg)$/u.test(file));
        const page = await reader.browser.newPage();
        await page.goto(reader.address);
        for (const file of files) {
          const text = await readFile(join(site.folder, file), 'utf8');
          const found = await hostileXml(page, text);
          expect([file, found]).toEqual([file, []]);
        }
        expect(files.length).toBeGreaterThan(0);
        await page.close();
      },
      10 * minutes,
    );
  });
});
