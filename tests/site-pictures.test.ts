import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium, launch } from './browser/find-chromium.ts';
import { differenceOf, pictureFolder, pictures, takePicture } from './browser/pictures.ts';
import { serve, type FileServer } from './browser/serve.ts';
import { sharedSite } from './browser/shared-site.ts';

const chromium = await findChromium();
const minutes = 60_000;
/** The part of a picture that may differ: machines draw letters each in its way. */
const tolerance = 0.02;
const renew = 'If the change was meant, run “node tests/browser/renew-pictures.ts” and look at what it changed.';

const kept = (name: string): Promise<Buffer> => readFile(join(pictureFolder, `${name}.png`));

test('the pictures are small, and differ from one another by more than is let pass', async () => {
  const all = await Promise.all(pictures.map(({ name }) => kept(name)));
  expect(all.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(450_000);
  const alike = all.flatMap((one, index) => all.slice(index + 1).filter((other) => differenceOf(one, other) <= tolerance));
  expect(alike).toEqual([]);
});

describe.skipIf(!chromium)('looks as it did', () => {
  let browser: Browser;
  let server: FileServer;

  beforeAll(async () => {
    const site = await sharedSite(new URL('./frameworks/history/', import.meta.url), '/bakery/');
    server = await serve(site.folder, site.base);
    if (chromium) browser = await launch(chromium);
  }, 15 * minutes);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test.each(pictures)(
    '$name',
    async (picture) => {
      const difference = differenceOf(await takePicture(browser, server.address, picture), await kept(picture.name));
      expect(difference, renew).toBeLessThanOrEqual(tolerance);
    },
    15 * minutes,
  );
});
