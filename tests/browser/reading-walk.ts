import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { eventually } from './eventually.ts';

/** What helps in reading: menus that close, the section that is read, and what a term means where it stands. */
export async function walkReading(page: Page, address: string, withTerm: { readonly path: string; readonly term: string }): Promise<void> {
  await page.goto(`${address}${withTerm.path}`);
  const menu = page.locator('details.versions');
  await menu.locator('summary').focus();
  await page.keyboard.press('Enter');
  expect(await menu.getAttribute('open')).not.toBeNull();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  expect(await menu.getAttribute('open')).toBeNull();
  expect(await menu.locator('summary').evaluate((summary) => summary === summary.ownerDocument.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await page.locator('h1').click();
  expect(await menu.getAttribute('open')).toBeNull();

  const current = page.locator('.contents a[aria-current="location"]');
  await page.locator('.contents a').last().focus();
  await page.keyboard.press('Enter');
  await eventually(() => current.count()).toBe(1);

  const note = page.locator('.term-note');
  const link = page.locator(`:is(.prose, .lead) a[href$="/terms/#${withTerm.term}"]`).first();
  await link.focus();
  await page.keyboard.press('Enter');
  await note.waitFor();
  expect(await note.locator('.prose').textContent()).not.toBe('');
  expect(page.url()).not.toContain('/terms/');
  await page.keyboard.press('Escape');
  await eventually(() => note.isVisible()).toBe(false);
  await link.focus();
  await page.keyboard.press('Enter');
  await note.waitFor();
  await note.locator('a').last().click();
  await page.waitForURL(`**/terms/#${withTerm.term}`);
}
