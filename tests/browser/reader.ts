import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { BuiltSite } from './built-site.ts';
import { launch, type FoundChromium } from './find-chromium.ts';
import { serve, type FileServer } from './serve.ts';

/** A browser, and the address at which it finds a site; both are there once tests run. */
export interface Reader {
  readonly browser: Browser;
  readonly address: string;
}

/** Has a browser and a server of a site for the tests of the group in which it is called. @param site asked for when they begin */
export function readerOf(chromium: FoundChromium | undefined, site: () => BuiltSite): Reader {
  let browser: Browser | undefined;
  let server: FileServer | undefined;
  beforeAll(async () => {
    if (chromium) browser = await launch(chromium);
    const { folder, base } = site();
    server = await serve(folder, base);
  }, 600_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return {
    get browser() {
      return browser as Browser;
    },
    get address() {
      return server?.address ?? '';
    },
  };
}
