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
  await eventually(() => heads.count()).toBe(4);
  expect((await heads.allTextContents()).slice(1)).toEqual([...roles.slice(0, 2).map(({ title }) => title), 'Difference']);
  // What there is to learn has a page for both ways.
  expect(await page.locator('role-compare .role-ways a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(
    [`${first}--${second}`, `${second}--${first}`].map((pair) => `${new URL(address).pathname}compare/${pair}/`),
  );
  const differences = page.locator('.compare-table tbody td.compare-difference');
  const sizes = async (): Promise<readonly number[]> =>
    (await differences.allTextContents()).map((text) => [...text.matchAll(/[+−](\d)/gu)].reduce((sum, [, by]) => sum + Number(by), 0));
  expect((await sizes()).some((size) => size > 0)).toBe(true);
  await page.locator('.choices select', { hasText: 'Largest difference first' }).selectOption('difference');
  const sorted = await sizes();
  expect(sorted.filter((size) => size > 0)).toEqual(sorted.filter((size) => size > 0).toSorted((a, b) => b - a));
  await page.locator('.choices select', { hasText: 'Largest difference first' }).selectOption('');
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
  for (const [section, competences] of Object.entries(expected)) expect(await namesIn(page, section), section).toEqual(competences);
  for (const link of await page.locator('.step-reach dt a').all())
    expect(await link.getAttribute('href')).toMatch(/\/competences\/[a-z0-9-]+\/#[a-z]+-\d+$/u);
}

/** The names of the competences in a section of a step, without what stands beside them. */
async function namesIn(page: Page, section: string): Promise<readonly string[]> {
  const named = page.locator(`#${section} :is(.step h3 > a, tbody th a, .lines a, .asked-name)`);
  return named.evaluateAll((nodes) =>
    nodes.map((node) => {
      const copy = node.cloneNode(true) as typeof node;
      for (const beside of copy.querySelectorAll('.tag, .row-note, .code')) beside.remove();
      return copy.textContent.trim();
    }),
  );
}

const sections = ['raised', 'new', 'stays', 'less', 'dropped'] as const;

/** What a step says, by section: competences, the levels to reach, and what these mean. */
async function toldOf(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  const told: Record<string, readonly string[]> = {};
  for (const id of sections) {
    const parts = page.locator(`#${id} :is(.step h3 > a, tbody th > a, .lines > li > a, .step-levels, .step-reach dt, .step-reach .prose)`);
    told[id] = (await parts.allTextContents()).map((text) => text.replaceAll(/\s+/gu, ' ').trim());
  }
  return told;
}

/** A step that is put together in place says what its page says; by keyboard it is turned round, and shown in one context. */
export async function walkStepInPlace(page: Page, address: string, from: string, to: string, context: string): Promise<void> {
  await page.goto(`${address}compare/${from}--${to}/`);
  const written = await toldOf(page);
  expect(written['raised']?.length).toBeGreaterThan(0);
  await page.goto(`${address}compare/step/?from=${from}&to=${to}`);
  await eventually(() => page.locator('.step-result section').count()).toBeGreaterThan(0);
  const made = await toldOf(page);
  // A table of levels has their names in its head, a list beside each.
  const plain = (told: typeof made): unknown => ({ raised: told['raised'], new: told['new'], dropped: told['dropped'] });
  expect(plain(made)).toEqual(plain(written));
  expect(await page.locator('.step-counts').textContent()).toMatch(/\d/u);
  expect(await axeFindings(page)).toEqual([]);
  await page.locator('role-step button').focus();
  await page.keyboard.press('Enter');
  await eventually(() => page.title()).toContain('From');
  expect(new URL(page.url()).search).toBe(`?from=${to}&to=${from}`);
  await eventually(() => page.locator('#less, #dropped').count()).toBeGreaterThan(0);
  await page.locator('role-step select').nth(2).selectOption(context);
  expect(new URL(page.url()).search).toBe(`?from=${to}&to=${from}&context=${context}`);
  await eventually(() => page.locator('.step-result .tag-condition').count()).toBe(0);
}

/** Without a script the page on which steps are put together leads to the roles. */
export async function checkStepWithoutScript(page: Page, address: string, role: string): Promise<void> {
  await page.goto(`${address}compare/step/?from=${role}`);
  expect(await page.locator('.step-without > p').isVisible()).toBe(true);
  expect(await page.locator(`.step-without a[href$="/roles/${role}/"]`).isVisible()).toBe(true);
}

/** The changes of a release that touch one role, chosen on the page and in the address; levels that changed are drawn. */
export async function walkTouchedChanges(page: Page, address: string, version: string, touched: string): Promise<void> {
  await page.goto(`${address}changes/${version}/`);
  const shown = page.locator('.changes [data-touches]:visible');
  const all = await shown.count();
  await page.locator('change-filter select').selectOption(touched);
  await eventually(() => shown.count()).toBeLessThan(all);
  const left = await shown.evaluateAll((changes) => changes.map((change) => change.getAttribute('data-touches') ?? ''));
  expect(left.length).toBeGreaterThan(0);
  expect(left.filter((ids) => !ids.split(' ').includes(touched))).toEqual([]);
  expect(await page.locator('.filter-status').textContent()).toMatch(new RegExp(`^${left.length} of ${all} `, 'u'));
  expect(await page.locator('.change-ratings:visible .track').count()).toBeGreaterThan(1);
  expect(new URL(page.url()).search).toBe(`?touches=${touched}`);
  await page.reload();
  await eventually(() => shown.count()).toBe(left.length);
  expect(await axeFindings(page)).toEqual([]);
}
