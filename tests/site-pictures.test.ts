import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { differenceOf, pictureFolder, pictures, takePicture } from './browser/pictures.ts';
import { serve, type FileServer } from './browser/serve.ts';
import { needsBrowser, openBrowser } from './browser/shared-browser.ts';
import { sharedSite } from './browser/shared-site.ts';
import { sites } from './browser/sites.ts';

const minutes = 60_000;
/** One page per colour scheme. */
const few = new Set(['home', 'role-dark']);
const taken = inject('isWhole') ? pictures : pictures.filter(({ name }) => few.has(name));
/** The share of a picture that may differ: machines render letters differently. */
const tolerance = 0.02;
const renew = 'If the change was meant, run “node tests/browser/renew-pictures.ts” and look at what it changed.';

const reference = (name: string): Promise<Buffer> => readFile(join(pictureFolder, `${name}.png`));

test('the pictures are small, and differ from one another by more than is let pass', async () => {
  const all = await Promise.all(pictures.map(({ name }) => reference(name)));
  expect(all.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(450_000);
  const compared = await Promise.all(taken.map(({ name }) => reference(name)));
  const alike = compared.flatMap((one, index) => compared.slice(index + 1).filter((other) => differenceOf(one, other) <= tolerance));
  expect(alike).toEqual([]);
});

describe('looks as it did', needsBrowser, () => {
  let browser: Browser;
  let server: FileServer;

  beforeAll(async () => {
    const site = await sharedSite(sites.history);
    server = await serve(site.folder, site.base);
    browser = await openBrowser();
  }, 15 * minutes);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test.each(taken)(
    '$name',
    async (picture) => {
      const difference = differenceOf(await takePicture(browser, server.address, picture), await reference(picture.name));
      expect(difference, renew).toBeLessThanOrEqual(tolerance);
    },
    15 * minutes,
  );
});
