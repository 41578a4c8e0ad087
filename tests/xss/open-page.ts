import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';

const [beforePage, parts, xmlParts] = ['before-page', 'hostile-parts', 'hostile-xml'].map((name) =>
  readFileSync(join(import.meta.dirname, `${name}.js`), 'utf8'),
) as [string, string, string];

/** Opens pages, and returns what a hostile text did there, or could do: each as "page: what". */
export async function didHappen(browser: Browser, address: string, paths: readonly string[]): Promise<readonly string[]> {
  const context = await browser.newContext();
  await context.addInitScript({ content: beforePage });
  const page = await context.newPage();
  const happened: string[] = [];
  let path = '';
  const tell = (what: string): void => void happened.push(`${path}: ${what}`);
  page.on('dialog', (dialog) => {
    tell(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => tell(`console: ${message.text()}`));
  page.on('pageerror', (error) => tell(`error: ${error.message}`));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(address).origin) tell(`request to ${request.url()}`);
  });
  for (path of paths) {
    const response = await page.goto(address + path.split('/').map(encodeURIComponent).join('/'));
    if (response?.status() !== 200) tell(`status ${response?.status()}`);
    for (const what of await hostileParts(page)) tell(what);
  }
  await context.close();
  return happened;
}

/** What ran in a page that was opened as above, and what could. */
export function hostileParts(page: Page): Promise<readonly string[]> {
  return page.evaluate(parts);
}

/** What is wrong with a feed or a picture. */
export function hostileXml(page: Page, text: string): Promise<readonly string[]> {
  return page.evaluate(`(${xmlParts.slice(xmlParts.indexOf('(text)')).trimEnd().replace(/;$/u, '')})(${JSON.stringify(text)})`);
}
