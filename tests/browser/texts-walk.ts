import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { eventually } from './eventually.ts';

/** Opens one row of a role and then all, by keyboard: the address says so, and another context keeps it. */
export async function walkTexts(page: Page, address: string, path: string, context: string): Promise<void> {
  await page.goto(address + path);
  const rows = page.locator('.asked details');
  const open = page.locator('.asked details[open]');
  expect(await open.count()).toBe(0);
  await rows.first().locator('summary').press('Enter');
  await eventually(() => rows.first().locator('.asked-texts').isVisible()).toBe(true);
  await page.locator('context-switch a', { hasText: context }).press('Enter');
  await eventually(() => page.url()).not.toBe(address + path);
  await eventually(() => open.count()).toBe(1);
  await page.locator('text-switch button').press('Enter');
  expect(await open.count()).toBe(await rows.count());
  expect(new URL(page.url()).search).toBe('?texts=open');
  await page.reload();
  await eventually(() => open.count()).toBe(await rows.count());
  await page.locator('text-switch button').press('Enter');
  expect(await open.count()).toBe(0);
  expect(new URL(page.url()).search).toBe('');
}
