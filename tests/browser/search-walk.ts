import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { eventually } from './eventually.ts';
import { axeFindings } from './visit.ts';

/** A search on a site, and the expected results. */
export interface SearchCase {
  readonly text: string;
  /** The first result. */
  readonly first: string;
  /** The other names of it that are shown. */
  readonly aliases?: string;
  /** Whether nothing is there as it was typed, so that the result is only near to it. */
  readonly isNear?: true;
  /** The place on the page that the result leads to, and a word that it marks there. */
  readonly place?: { readonly fragment: string; readonly word: string };
}

const field = 'dialog[open] input[type="search"]';

/**
 * Searches by keyboard alone: a slash opens, typing finds, arrows move, Enter opens, Escape closes.
 * @param several finds more than one thing
 */
export async function walkSearch(page: Page, address: string, cases: readonly SearchCase[], several: string): Promise<void> {
  await page.goto(address);
  for (const { text, first, aliases, isNear, place } of cases) {
    await openSearch(page);
    await page.locator(field).fill(text);
    const results = page.locator('.search-result');
    await eventually(() => results.first().textContent(), text).toBe(first);
    expect(await page.locator('.search-count').getAttribute('role')).toBe('status');
    expect(await page.locator('.search-count').textContent()).toMatch(
      isNear ? /^Nothing was found for “.*”\. These are near to it:$/u : /^\d+ results?\./u,
    );
    if (place) {
      expect(await results.first().getAttribute('href')).toMatch(new RegExp(`#${place.fragment}$`, 'u'));
      expect(await page.locator('.search-text mark').first().textContent()).toBe(place.word);
    }
    if (aliases !== undefined) expect(await page.locator('.search-note').first().textContent()).toContain(aliases);
    await page.keyboard.press('Escape');
    await eventually(() => page.locator('dialog[open]').count()).toBe(0);
  }
  await walkResults(page, several, cases[0]?.text ?? '', cases[0]?.first ?? '');
  await walkNothing(page, address);
}

async function openSearch(page: Page): Promise<void> {
  await page.locator('.search-open').waitFor();
  await page.keyboard.press('/');
  // The words come with the list: once they are there, it can be searched.
  await page.locator('.search-hint:not(:empty)').waitFor({ state: 'attached' });
  await eventually(() => inField(page)).toBe(1);
}

async function walkResults(page: Page, several: string, text: string, first: string): Promise<void> {
  await openSearch(page);
  await page.locator(field).fill(several);
  await eventually(() => page.locator('.search-result').count()).toBeGreaterThan(1);
  expect(await axeFindings(page)).toEqual([]);
  const titles = await page.locator('.search-results a').allTextContents();
  await page.keyboard.press('ArrowDown');
  expect(await page.locator(':focus').textContent()).toBe(titles[0]);
  await page.keyboard.press('End');
  expect(await page.locator(':focus').textContent()).toBe(titles.at(-1));
  await page.keyboard.press('ArrowDown');
  expect(await page.locator(':focus').textContent()).toBe(titles.at(-1));
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowUp');
  expect(await inField(page)).toBe(1);
  await page.locator(field).fill(text);
  await eventually(() => page.locator('.search-result').first().textContent()).toBe(first);
  await page.keyboard.press('Enter');
  await eventually(() => page.locator('h1').textContent()).toContain(first);
}

async function walkNothing(page: Page, address: string): Promise<void> {
  await openSearch(page);
  await page.locator(field).fill('<b>xqzzy</b>');
  await eventually(() => page.locator('.search-count').textContent()).toBe('Nothing was found for “<b>xqzzy</b>”.');
  await page.keyboard.press('Tab');
  for (let steps = 0; steps < 4 && (await page.locator('.search-nothing a:focus').count()) === 0; steps += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${address}search/`);
}

/** The search of all versions: what was removed from this one is found in those that had it. */
export async function walkVersions(page: Page, address: string, text: string, title: string, versions: readonly string[]): Promise<void> {
  await page.goto(`${address}search/?q=${encodeURIComponent(text)}`);
  const titles = (): Promise<readonly string[]> => page.locator('.search-result').allTextContents();
  await page.locator('.search-count:not(:empty)').waitFor();
  expect(await titles()).not.toContain(title);
  await page.locator('.search-everywhere input').focus();
  await page.keyboard.press('Space');
  await eventually(titles).toContain(title);
  const line = page.locator('.search-group li', { has: page.locator('.search-result', { hasText: new RegExp(`^${title}$`, 'u') }) });
  expect(await line.locator('.search-note a').allTextContents()).toEqual(versions);
  await page.locator('#search-field').fill('');
  await eventually(() => page.url()).toBe(`${address}search/`);
}

/** Without scripts the search is a link to a list of everything. */
export async function walkWithoutScript(page: Page, address: string, alias: string, title: string): Promise<void> {
  await page.goto(address);
  await page.locator('site-search a').click();
  await page.waitForURL(`${address}search/`);
  await page.locator('.az-lines li', { hasText: alias }).locator('a', { hasText: title }).first().click();
  expect(await page.locator('h1').textContent()).toContain(title);
}

function inField(page: Page): Promise<number> {
  return page.locator('#search-field:focus').count();
}
