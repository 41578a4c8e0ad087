import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { eventually } from './eventually.ts';
import { axeFindings } from './visit.ts';

/** Types the title of a job on the start page, and goes to the role that is suggested. */
export async function walkTitle(page: Page, address: string, title: string, role: string): Promise<void> {
  await page.goto(address);
  const field = page.locator('job-title input');
  await field.fill('xqzzy');
  await eventually(() => page.locator('job-title [role="status"]').textContent()).toContain('“xqzzy”');
  await field.fill(title);
  await eventually(() => page.locator('.title-roles a').first().textContent()).toBe(role);
  expect(await page.locator('job-title [role="status"]').textContent()).toBe('');
  expect(await axeFindings(page)).toEqual([]);
  await field.press('Enter');
  await eventually(() => page.locator('h1').textContent()).toContain(role);
}

/** Without scripts the titles stand there, each with a link to its role. */
export async function walkTitles(page: Page, address: string, title: string, role: string): Promise<void> {
  await page.goto(address);
  expect(await page.locator('job-title input').count()).toBe(0);
  await page.locator('job-title summary').click();
  await page.locator('job-title li a', { hasText: title }).first().click();
  expect(await page.locator('h1').textContent()).toContain(role);
}
