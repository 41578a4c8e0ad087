import { chromium, type Browser } from 'playwright-core';
import { inject } from 'vitest';
import type { FoundChromium } from './find-chromium.ts';

/** The one browser of all tests. */
export interface SharedBrowser {
  /** Its address, on this machine only. */
  readonly address: string;
  /** The program, for tests that start one of their own. */
  readonly program: FoundChromium;
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** Null if there is none. */
    browser: SharedBrowser | null;
  }
}

/** The options of a test, or a group of them, that needs the browser: without one it is skipped, and counted. */
export const needsBrowser: { readonly tags: 'browser'; readonly skip: boolean } = { tags: 'browser', skip: inject('browser') === null };

/** The browser, for tests that need it. Closing it closes what was opened through it; the browser stays for the others. */
export function openBrowser(): Promise<Browser> {
  return chromium.connect(theBrowser().address);
}

/** @throws Error if there is none */
export function theBrowser(): SharedBrowser {
  return inject('browser') ?? noBrowser();
}

function noBrowser(): never {
  throw new Error('There is no browser: the test has to say that it needs one.');
}
