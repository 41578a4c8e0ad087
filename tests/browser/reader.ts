import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { BuiltSite } from './built-site.ts';
import { serve, type FileServer } from './serve.ts';
import { openBrowser } from './shared-browser.ts';

/** A browser, and the address at which it finds a site; both are there once tests run. */
export interface Reader {
  readonly browser: Browser;
  readonly address: string;
}

/**
 * Provides the browser and a server of a site for the tests of the enclosing group, which is marked as needing a browser.
 * @param site called when they begin
 */
export function readerOf(site: () => BuiltSite): Reader {
  let browser: Browser | undefined;
  let server: FileServer | undefined;
  beforeAll(async () => {
    browser = await openBrowser();
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
