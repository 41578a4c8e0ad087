import { expect, test } from 'vitest';
import { serve } from './browser/serve.ts';
import { needsBrowser, openBrowser } from './browser/shared-browser.ts';
import { sharedSite } from './browser/shared-site.ts';
import { sites } from './browser/sites.ts';
import { overflow } from './browser/visit.ts';

const minutes = 60_000;

test('a table of many columns and long words stays inside the window of a phone', { ...needsBrowser, timeout: 15 * minutes }, async () => {
  const site = await sharedSite(sites.twoDimensions);
  const [path = ''] = [...site.pages].flatMap(([each, text]) =>
    /^pages\/[^/]+\/$/u.test(each) && text.includes('class="prose') ? [each] : [],
  );
  const [browser, server] = [await openBrowser(), await serve(site.folder, site.base)];
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
  await page.goto(`${server.address}${path}`);
  expect(await page.locator('main .prose').count()).toBeGreaterThan(0);
  for (const columns of [5, 8]) {
    await page.evaluate(`(() => {
        const row = (tag) => '<tr>' + ('<' + tag + '>Verantwortungsbereiche der Administratorinnen</' + tag + '>').repeat(${columns}) + '</tr>';
        document.querySelector('main .prose').innerHTML = '<table><thead>' + row('th') + '</thead><tbody>' + row('td') + '</tbody></table>';
      })()`);
    expect([columns, await overflow(page)]).toEqual([columns, []]);
  }
  await browser.close();
  await server.close();
});
