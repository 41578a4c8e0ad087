import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { eventually } from './eventually.ts';
import { axeFindings } from './visit.ts';

/** A choice of filters, and the competences that must be left. */
export interface FilterCase {
  readonly address: string;
  readonly left: readonly string[];
  readonly summary: string;
  /** What stands in their lines about the chosen role. */
  readonly ratings?: readonly string[];
}

/** Filters the competences: by address, then by keyboard, then shows all again. */
export async function walkFilters(page: Page, address: string, cases: readonly FilterCase[], role: string): Promise<void> {
  for (const { address: query, left, summary, ratings = [] } of cases) {
    await page.goto(`${address}competences/${query}`);
    await eventually(() => status(page), query).toBe(summary);
    expect(await shown(page), query).toEqual(left);
    expect(await page.locator('.filter-rating:visible').allTextContents(), query).toEqual(ratings);
    expect(new URL(page.url()).search).toBe(query);
  }
  await page.goto(`${address}competences/`);
  await page.locator('.choices').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  const all = await shown(page);
  await page.locator('.choices select').first().focus();
  await page.keyboard.type(role);
  await eventually(() => new URL(page.url()).search).toMatch(/^\?role=/u);
  await eventually(async () => (await shown(page)).length).toBeLessThan(all.length);
  await page.locator('.choice-reset').focus();
  await page.keyboard.press('Enter');
  expect(await shown(page)).toEqual(all);
  expect(new URL(page.url()).search).toBe('');
  expect(await page.locator('.filter-rating').count()).toBe(0);
  expect(await status(page)).toBe('');
  // The button is gone: the focus moves to the next control.
  expect(await page.locator('.choices select:focus').count()).toBe(1);
}

function status(page: Page): Promise<string | null> {
  return page.locator('.filter-status').textContent();
}

/** Filters the glossary by typing: what is left, and no letter above nothing. */
export async function walkTyping(page: Page, address: string, text: string, left: readonly string[]): Promise<void> {
  await page.goto(`${address}terms/`);
  const field = page.locator('list-filter input');
  const terms = page.locator('.glossary dt:visible');
  const all = await terms.count();
  await field.fill(text);
  await eventually(() => page.locator('list-filter .filter-status').textContent()).toMatch(new RegExp(`^${left.length} of ${all} `, 'u'));
  expect((await terms.allTextContents()).map((title) => title.trim())).toEqual(left);
  expect(await page.locator('.letter:visible').count()).toBe(new Set(left.map(([first]) => first)).size);
  expect(new URL(page.url()).search).toBe(`?text=${text}`);
  expect(await axeFindings(page)).toEqual([]);
  await field.fill('');
  await eventually(() => terms.count()).toBe(all);
  expect(new URL(page.url()).search).toBe('');
}

/** The names of the competences that can be seen, in their order. */
async function shown(page: Page): Promise<readonly string[]> {
  return page.locator('.page-body li a[href*="/competences/"]:not(.filters a):visible').allTextContents();
}
