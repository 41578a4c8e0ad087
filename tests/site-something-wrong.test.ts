import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BuiltSite } from './browser/built-site.ts';
import { eventually } from './browser/eventually.ts';
import { serve, type FileServer } from './browser/serve.ts';
import { needsBrowser, openBrowser } from './browser/shared-browser.ts';
import { sharedSite } from './browser/shared-site.ts';
import { sites } from './browser/sites.ts';

const minutes = 60_000;
const path = 'competences/pest-watch/';

let site: BuiltSite;

beforeAll(async () => {
  site = await sharedSite(sites.twoDimensions);
}, 15 * minutes);

test('every text of a level leads to the form, with its heading and address', () => {
  const links = [...(site.pages.get(path) ?? '').matchAll(/<a class="wrong-here" href="([^"]*)"/gu)].map(
    ([, href = '']) => new URL(href.replaceAll('&amp;', '&')),
  );
  expect(links.length).toBeGreaterThan(3);
  for (const link of links) {
    expect(`${link.origin}${link.pathname}`).toBe('https://forge.example/harbour-museums/object-care/issues/new');
    expect(link.searchParams.get('where')).toMatch(/^Pest watch, \w+ \d .*\n.*competences\/pest-watch\/#[\w-]+$/u);
  }
});

test('every page that shows an entry has a way to say so, and so has each term, group and family', () => {
  // The address of an earlier id leads on.
  const current = [...site.pages].filter(
    ([address, html]) => !/^(?:v|draft|[a-z]{2})\//u.test(address) && !html.includes('http-equiv="refresh"'),
  );
  const shown = current.filter(([address]) =>
    /^(?:(?:roles|competences|qualifications|resources|scales|pages|news|reviews)\/(?!by-|needed)[^/]+|terms|roles|competences)\/$/u.test(
      address,
    ),
  );
  const sorts = new Set(shown.map(([address]) => address.split('/')[0]));
  expect([...sorts].sort()).toEqual(expect.arrayContaining(['competences', 'pages', 'qualifications', 'roles', 'scales', 'terms']));
  expect(shown.filter(([, html]) => !html.includes('<something-wrong')).map(([address]) => address)).toEqual([]);
  const asked = (address: string): readonly string[] =>
    [...(site.pages.get(address) ?? '').matchAll(/<a class="wrong-here" href="([^"]*)"/gu)].map(
      ([, href = '']) => new URL(href.replaceAll('&amp;', '&')).searchParams.get('where') ?? '',
    );
  for (const [address, items] of [
    ['terms/', /<div id="([^"]+)"[^>]*> *<dt>/gu],
    ['competences/', /<section class="group" id="([^"]+)"/gu],
    ['roles/', /<section class="group" id="([^"]+)"/gu],
  ] as const) {
    const ids = [...(site.pages.get(address) ?? '').matchAll(items)].map(([, id = '']) => id);
    const ends = asked(address).map((where) => where.split('#').at(-1) ?? '');
    expect(ids.length).toBeGreaterThan(0);
    // A group that says nothing but its title has no text to be wrong.
    expect(ids).toEqual(expect.arrayContaining(ends));
    if (address === 'terms/') expect(ends).toEqual(ids);
  }
});

describe('a reader', needsBrowser, () => {
  let browser: Browser;
  let server: FileServer;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    server = await serve(site.folder, '/org/repo/');
    page = await browser.newPage({ reducedMotion: 'reduce' });
    await page.goto(`${server.address}${path}`);
  }, 5 * minutes);

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const form = async (): Promise<URLSearchParams> =>
    new URL((await page.locator('.wrong-form a.is-first').getAttribute('href')) ?? '').searchParams;

  test('says what is wrong with the text of a level, which is filled in, and comes back to it', async () => {
    const link = page.locator('a.wrong-here').first();
    const said = await page.locator('.level-cell', { has: link }).locator('.prose').first().textContent();
    await link.click();
    await page.getByLabel('What should it say?').fill('Says who & when.');
    await eventually(async () => (await form()).get('instead')).toBe('Says who & when.');
    expect((await form()).get('now')).toBe(said?.trim().replaceAll(/\s+/gu, ' '));
    await page.keyboard.press('Escape');
    expect(await page.locator(':focus').getAttribute('class')).toBe('wrong-here');
    // What was written stays in the tab.
    await link.click();
    expect(await page.getByLabel('What should it say?').inputValue()).toBe('Says who & when.');
    await page.keyboard.press('Escape');
  });

  test('says what is wrong with a row of a role that is open', async () => {
    await page.goto(`${server.address}roles/object-conservator/`);
    const row = page.locator('.asked-name').first();
    await row.click();
    const button = page.locator('button.wrong-here').first();
    const said = await page.locator('.asked-texts', { has: button }).locator('.prose').first().textContent();
    await button.click();
    const told = await form();
    expect(told.get('now')).toContain(said?.trim().replaceAll(/\s+/gu, ' '));
    expect(told.get('where')).toMatch(/^Object conservator, [^\n]+\n.*\/roles\/object-conservator\/#[\w-]+$/u);
    await page.keyboard.press('Escape');
    expect(await page.locator(':focus').getAttribute('class')).toBe('wrong-here');
    await page.goto(`${server.address}${path}`);
  });

  test('chooses a paragraph by keyboard, and Escape ends choosing', async () => {
    await page.getByRole('button', { name: 'Choose a paragraph' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.wrong-this').count()).toBeGreaterThan(3);
    await page.keyboard.press('Enter');
    expect(await page.locator('.wrong-this').count()).toBe(0);
    expect(await page.locator('.wrong-form').count()).toBe(1);
    expect(((await form()).get('now') ?? '').length).toBeGreaterThan(10);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Choose a paragraph' }).click();
    await page.keyboard.press('Escape');
    expect(await page.locator('.wrong-this, .wrong-form').count()).toBe(0);
  });
});
