import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { BuiltSite } from './browser/built-site.ts';
import { readerOf } from './browser/reader.ts';
import { needsBrowser } from './browser/shared-browser.ts';
import { sharedSite } from './browser/shared-site.ts';
import { sites } from './browser/sites.ts';

const minutes = 60_000;

/** What somebody comes for, and the way there from the start page. Typing is not counted; a choice in a list counts as a click. */
interface Task {
  readonly name: string;
  readonly clicks: number;
  readonly way: (
    page: Page,
    click: (what: Locator) => Promise<void>,
    choose: (list: Locator, value: string) => Promise<void>,
  ) => Promise<void>;
}

const tasks: readonly Task[] = [
  {
    name: 'which role is mine, and what must I know',
    clicks: 2,
    way: async (page, click) => {
      await page.getByLabel('What is your job title?').fill('project support officer');
      await click(page.locator('.title-roles a').first());
      expect(await page.locator('h1').textContent()).toBe('PMO officer');
      expect(await page.locator('.in-short').isVisible()).toBe(true);
      await click(page.getByRole('button', { name: 'Open all texts' }));
      expect(await page.locator('.asked-texts:visible').count()).toBeGreaterThan(30);
    },
  },
  {
    name: 'from analyst to manager',
    clicks: 3,
    way: async (page, click) => {
      await click(page.getByRole('link', { name: 'PMO analyst', exact: true }).first());
      await click(page.locator('.step-chooser summary'));
      await click(page.locator('.step-chooser').getByRole('link', { name: 'PMO manager' }));
      expect(await page.locator('h1').textContent()).toContain('PMO manager');
    },
  },
  {
    name: 'which certificate covers risk',
    clicks: 1,
    way: async (page, click) => {
      await click(page.locator('.search-open'));
      await page.locator('dialog').getByRole('searchbox').fill('risk');
      await page.locator('dialog').getByText('What helps with it:').first().waitFor();
      expect(await page.locator('dialog').textContent()).toMatch(/Risk and issue management.*What helps with it: \S/su);
    },
  },
  {
    name: 'what changed since the last release',
    clicks: 1,
    way: async (page, click) => {
      await click(page.getByRole('link', { name: 'All changes' }));
      expect(await page.locator('h1').textContent()).toBe('Changes');
    },
  },
  {
    name: 'print a role for an interview',
    clicks: 3,
    way: async (page, click) => {
      await click(page.getByRole('link', { name: 'PMO analyst', exact: true }).first());
      await click(page.locator('.take > summary'));
      await click(page.getByRole('link', { name: 'Print an interview sheet' }));
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.interview').isVisible()).toBe(true);
      await page.emulateMedia({ media: null });
    },
  },
  {
    name: 'cite it',
    clicks: 1,
    way: async (page, click) => {
      await click(page.locator('#footer-cite a'));
      expect(await page.locator('.citation').first().isVisible()).toBe(true);
    },
  },
  {
    name: 'compare two roles',
    clicks: 4,
    way: async (page, click, choose) => {
      await click(page.getByRole('link', { name: 'Roles', exact: true }).first());
      await click(page.getByRole('link', { name: 'Compare roles' }));
      await choose(page.getByLabel('First role'), 'PMO officer');
      await choose(page.getByLabel('Second role'), 'PMO director');
      await page
        .getByText(/competences? differs?\.?/u)
        .first()
        .waitFor();
    },
  },
];

let site: BuiltSite;

beforeAll(async () => {
  site = await sharedSite(sites.framework);
}, 15 * minutes);

describe('from the start page a reader gets there', needsBrowser, () => {
  const reader = readerOf(() => site);

  test.each(tasks)('$name, with $clicks clicks', async ({ clicks, way }) => {
    const page = await reader.browser.newPage({ reducedMotion: 'reduce', viewport: { width: 1280, height: 900 } });
    let made = 0;
    await page.goto(reader.address);
    await way(
      page,
      async (what) => {
        await what.click();
        made += 1;
      },
      async (list, value) => {
        await list.selectOption({ label: value });
        made += 1;
      },
    );
    expect(made).toBe(clicks);
    await page.close();
  });
});
