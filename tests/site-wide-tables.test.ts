import { beforeAll, describe, expect, test } from 'vitest';
import type { BuiltSite } from './browser/built-site.ts';
import { readerOf } from './browser/reader.ts';
import { needsBrowser } from './browser/shared-browser.ts';
import { sharedSite } from './browser/shared-site.ts';
import { sites } from './browser/sites.ts';
import { overflow } from './browser/visit.ts';

const minutes = 60_000;

let site: BuiltSite;

beforeAll(async () => {
  site = await sharedSite(sites.twoDimensions);
}, 15 * minutes);

describe('a table of many columns and long words', needsBrowser, () => {
  const reader = readerOf(() => site);

  test('stays inside the window of a phone', async () => {
    const [path = ''] = [...site.pages].flatMap(([each, text]) =>
      /^pages\/[^/]+\/$/u.test(each) && text.includes('class="prose') ? [each] : [],
    );
    const page = await reader.browser.newPage({ viewport: { width: 360, height: 800 } });
    await page.goto(`${reader.address}${path}`);
    expect(await page.locator('main .prose').count()).toBeGreaterThan(0);
    for (const columns of [5, 8]) {
      await page.evaluate(`(() => {
        const row = (tag) => '<tr>' + ('<' + tag + '>Verantwortungsbereiche der Administratorinnen</' + tag + '>').repeat(${columns}) + '</tr>';
        document.querySelector('main .prose').innerHTML = '<table><thead>' + row('th') + '</thead><tbody>' + row('td') + '</tbody></table>';
      })()`);
      expect([columns, await overflow(page)]).toEqual([columns, []]);
    }
    await page.close();
  });
});
