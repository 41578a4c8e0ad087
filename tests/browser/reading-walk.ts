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

/** One row at the head of a phone, with a menu and a list of contents that open, by script or without; both stand open on a wide screen. */
export async function walkMenu(page: Page, address: string, path: string): Promise<void> {
  await page.goto(`${address}${path}`);
  const header = page.locator('.site-header');
  const menu = page.locator('.site-menu > summary');
  const place = page.locator('.site-menu nav a').first();
  const inContents = page.locator('.contents a').first();
  const boxOf = async (part: string) => (await page.locator(part).boundingBox()) ?? expect.fail(part);
  expect((await boxOf('.site-header')).height).toBeLessThan(64);
  expect(await place.isVisible()).toBe(false);
  expect(await inContents.isVisible()).toBe(false);
  await menu.focus();
  await page.keyboard.press('Enter');
  expect(await place.isVisible()).toBe(true);
  expect(await page.locator('.languages, .versions').first().isVisible()).toBe(true);
  expect((await header.boundingBox())?.height).toBeLessThan(64);
  const isScripted = (await page.locator('site-search button').count()) > 0;
  if (isScripted) {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await menu.evaluate((summary) => summary === summary.ownerDocument.activeElement)).toBe(true);
  } else await page.keyboard.press('Enter');
  expect(await place.isVisible()).toBe(false);
  await page.locator('.contents summary').click();
  expect(await inContents.isVisible()).toBe(true);
  await page.locator('.contents summary').click();

  await page.setViewportSize({ width: 1280, height: 800 });
  expect(await menu.isVisible()).toBe(false);
  expect(await place.isVisible()).toBe(true);
  expect(await page.locator('.contents summary').isVisible()).toBe(false);
  expect(await inContents.isVisible()).toBe(true);
  const [facts, contents, text] = [await boxOf('.facts'), await boxOf('.contents'), await boxOf('.page-body')];
  expect(contents.y - (facts.y + facts.height)).toBeLessThan(40);
  expect(contents.x).toBeGreaterThan(text.x + text.width);
}
