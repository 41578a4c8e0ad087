import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { eventually } from './eventually.ts';

/** Chooses a context in place by keyboard, goes back and forward: the page, its address and its title change together. */
export async function walkContexts(
  page: Page,
  address: string,
  path: string,
  context: { readonly id: string; readonly title: string },
): Promise<void> {
  await page.goto(address + path);
  await page.evaluate('window.notReloaded = true');
  const heading = page.locator('h1');
  const before = (await heading.textContent()) ?? '';
  // A role stands in a context, the matrix is of one.
  const after = [`${before}: ${context.title}`, `${before} (${context.title})`];
  const isAfter = async (): Promise<boolean> => after.includes((await heading.textContent()) ?? '');
  const choice = page.locator('context-switch a', { hasText: context.title });
  await choice.focus();
  await page.keyboard.press('Enter');
  await eventually(isAfter).toBe(true);
  expect(page.url()).toBe(`${address}${path}${context.id}/`);
  expect(await page.title()).toContain(context.title);
  expect(await page.locator(':focus').textContent()).toBe(context.title);
  expect(await page.locator('context-switch a[aria-current]').textContent()).toBe(context.title);
  expect(after.map((title) => `Now shown: ${title}`)).toContain(await page.locator('#announcements').textContent());
  await page.goBack();
  await eventually(() => heading.textContent()).toBe(before);
  await page.goForward();
  await eventually(isAfter).toBe(true);
  expect(await page.evaluate('window.notReloaded')).toBe(true);
}

/**
 * Checks the matrix: in a wide window a table in which every cell has words and every row and column a header; on a phone a list for each
 * role, and no box that scrolls by itself.
 */
export async function checkMatrix(page: Page, address: string): Promise<void> {
  await page.goto(`${address}matrix/`);
  const box = page.locator('.matrix-box').first();
  const lists = page.locator('.matrix-lists').first();
  expect([await box.isVisible(), await lists.isVisible()]).toEqual([false, true]);
  const first = lists.locator('details').first();
  await first.locator('summary').focus();
  await page.keyboard.press('Enter');
  await eventually(() => first.locator('li').first().isVisible()).toBe(true);
  const scrolling = `[...document.querySelectorAll('main *')].filter((element) =>
    ['auto', 'scroll'].includes(getComputedStyle(element).overflowY) && element.scrollHeight > element.clientHeight + 1).length`;
  expect(await page.evaluate(scrolling)).toBe(0);
  const listed = await first.locator('li').count();
  await page.setViewportSize({ width: 1280, height: 800 });
  expect([await box.isVisible(), await lists.isVisible()]).toEqual([true, false]);
  const columns = await box.locator('thead th[scope="col"]').count();
  for (const row of await box.locator('tbody tr:not(.matrix-group)').all()) {
    expect(await row.locator('th[scope="row"]').count()).toBe(1);
    expect(await row.locator('td').count()).toBe(columns - 1);
  }
  const wordless = box.locator('td:not(:has(svg[aria-label])):not(:has(.unseen))');
  expect(await wordless.count()).toBe(0);
  // The list of a role and its column say the same.
  expect(await box.locator('tbody tr td:nth-of-type(1) .matrix-item').count()).toBe(listed);
}
