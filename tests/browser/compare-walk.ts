import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { eventually } from './eventually.ts';
import { axeFindings } from './visit.ts';

/** Compares roles in place: by address, then by keyboard; and reports what cannot be compared. */
export async function walkCompare(
  page: Page,
  address: string,
  roles: readonly { readonly id: string; readonly title: string }[],
): Promise<void> {
  const [first, second, third] = roles.map(({ id }) => id);
  await page.goto(`${address}compare/?roles=${first},${second}`);
  const heads = page.locator('.compare-table thead th');
  await eventually(() => heads.count()).toBe(3);
  expect((await heads.allTextContents()).slice(1)).toEqual(roles.slice(0, 2).map(({ title }) => title));
  const rows = await page.locator('.compare-table tbody tr:not(.matrix-group)').count();
  const different = await page.locator('.compare-table .is-different').count();
  expect(await page.locator('.compare-status').textContent()).toMatch(
    new RegExp(`^${different} competences? differs?\\. ${rows - different} `, 'u'),
  );
  await page.locator('.choice-check input').focus();
  await page.keyboard.press('Space');
  expect(await page.locator('.compare-table tbody tr:not(.matrix-group)').count()).toBe(different);
  await page.locator('.choices select').nth(2).focus();
  await page.keyboard.type(roles[2]?.title ?? '');
  await eventually(() => heads.count()).toBe(4);
  expect(new URL(page.url()).search).toBe(`?roles=${first},${second},${third}&show=differences`);
  expect(await axeFindings(page)).toEqual([]);
  await page.goto(`${address}compare/?roles=${first},${first}`);
  await eventually(() => page.locator('.compare-status').textContent()).toBe('Choose two different roles.');
  expect(await page.locator('.compare-table').count()).toBe(0);
}

/** Compares two versions in place; which of them is the earlier does not matter. */
export async function walkVersionPairs(page: Page, address: string, earlier: string, later: string): Promise<void> {
  const title = `What changed from ${earlier} to ${later}`;
  await page.goto(`${address}changes/?from=${later}&to=${earlier}`);
  await eventually(() => page.locator('.version-compare .compare-status').textContent()).toContain(title);
  expect(await axeFindings(page)).toEqual([]);
  const inPlace = await page.locator('.version-result .changes li').allTextContents();
  await page.goto(`${address}changes/compare/${earlier}--${later}/`);
  expect(inPlace.length).toBeGreaterThan(0);
  expect(await page.locator('.page-body .changes li').allTextContents()).toEqual(inPlace);
  await page.goto(`${address}changes/`);
  await page.locator('.version-compare select').first().focus();
  await page.keyboard.type(earlier);
  await eventually(() => new URL(page.url()).searchParams.get('from')).toBe(earlier);
  await eventually(() => page.locator('.version-result .changes li').count()).toBeGreaterThan(0);
}

/** The static page of a step on a ladder: what is new, what goes up, with what the levels to reach mean. */
export async function checkStep(page: Page, address: string, expected: Readonly<Record<string, readonly string[]>>): Promise<void> {
  await page.goto(address);
  for (const [section, competences] of Object.entries(expected))
    expect(await page.locator(`#${section} :is(.step h3 > a, tbody th a, .lines a)`).allTextContents(), section).toEqual(competences);
  for (const link of await page.locator('.step-reach dt a').all())
    expect(await link.getAttribute('href')).toMatch(/\/competences\/[a-z0-9-]+\/#[a-z]+-\d+$/u);
}
