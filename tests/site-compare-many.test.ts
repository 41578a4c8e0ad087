import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { BuiltSite } from './browser/built-site.ts';
import { readerOf } from './browser/reader.ts';
import { needsBrowser } from './browser/shared-browser.ts';
import { sharedSite } from './browser/shared-site.ts';
import { sites } from './browser/sites.ts';

const minutes = 60_000;

interface Roles {
  readonly roles: readonly { readonly id: string; readonly needs: readonly { readonly competence: string }[] }[];
  readonly groups: readonly { readonly title: string; readonly competences: readonly { readonly id: string; readonly title: string }[] }[];
}

/** The same roles, each of which asks for everything so many times over, under other names. */
function multiplied(file: Roles, times: number): Roles {
  const copies = Array.from({ length: times }, (_, index) => (id: string) => (index === 0 ? id : `${id}-${index}`));
  return {
    ...file,
    roles: file.roles.map((role) => ({
      ...role,
      needs: copies.flatMap((name) => role.needs.map((need) => ({ ...need, competence: name(need.competence) }))),
    })),
    groups: file.groups.map((group) => ({
      ...group,
      competences: copies.flatMap((name) => group.competences.map((each) => ({ ...each, id: name(each.id) }))),
    })),
  };
}

let site: BuiltSite;

beforeAll(async () => {
  site = await sharedSite(sites.twoDimensions);
}, 15 * minutes);

describe('a comparison of hundreds of competences', needsBrowser, () => {
  const reader = readerOf(() => site);

  test('is folded by group, or by fifty in the order of differences, and opens by keyboard', async () => {
    const file = JSON.parse(readFileSync(join(site.folder, 'roles.json'), 'utf8')) as Roles;
    const page = await reader.browser.newPage({ viewport: { width: 360, height: 800 } });
    await page.route('**/roles.json', (route) => route.fulfill({ json: multiplied(file, 60) }));
    const [one = '', other = ''] = file.roles.map(({ id }) => id);
    await page.goto(`${reader.address}compare/?roles=${one},${other}`);
    const folds = page.locator('.compare-fold');
    await folds.first().waitFor();
    const rows = page.locator('.compare-table tbody tr:not(.matrix-group)');
    expect(await rows.count()).toBeGreaterThan(150);
    expect(await rows.filter({ visible: true }).count()).toBe(0);
    expect((await page.evaluate('document.body.scrollHeight')) as number).toBeLessThan(60_000);
    await folds.first().focus();
    await page.keyboard.press('Enter');
    expect(await folds.first().getAttribute('aria-expanded')).toBe('true');
    expect(await folds.first().textContent()).toContain(`(${await rows.filter({ visible: true }).count()})`);
    await page.getByLabel('Order').selectOption({ index: 1 });
    expect(await folds.first().textContent()).toBe('1 – 50 (50)');
    await page.close();
  });

  test('stands open in the order of differences where what differs is few', async () => {
    const file = JSON.parse(readFileSync(join(site.folder, 'roles.json'), 'utf8')) as Roles;
    const [one = '', other = ''] = file.roles.map(({ id }) => id);
    const address = `${reader.address}compare/?roles=${one},${other}`;
    const page = await reader.browser.newPage();
    await page.goto(address);
    const rows = page.locator('.compare-table tbody tr:not(.matrix-group)');
    await rows.first().waitFor();
    const [all, different] = [await rows.count(), await page.locator('.compare-table .is-different').count()];
    const times = Math.floor(150 / different);
    expect([different > 0, all * times > 150]).toEqual([true, true]);
    await page.route('**/roles.json', (route) => route.fulfill({ json: multiplied(file, times) }));
    await page.goto(address);
    await page.locator('.compare-fold').first().waitFor();
    await page.getByLabel('Order').selectOption({ index: 1 });
    await page.getByLabel('Show differences only').check();
    expect(await rows.filter({ visible: true }).count()).toBe(different * times);
    expect(await page.locator('.compare-fold, .matrix-group').count()).toBe(0);
    await page.close();
  });
});
