import { chromium, type Browser } from 'playwright-core';
import { inject } from 'vitest';
import type { FoundChromium } from './find-chromium.ts';

/** The one browser of all tests. */
export interface SharedBrowser {
  /** Where it listens, on this machine alone. */
  readonly address: string;
  /** What it is, for who has to start one of its own. */
  readonly program: FoundChromium;
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** Null where there is none. */
    browser: SharedBrowser | null;
  }
}

/** The options of a test, or a group of them, that needs the browser: it is skipped, and counted, where there is none. */
export const needsBrowser: { readonly tags: 'browser'; readonly skip: boolean } = { tags: 'browser', skip: inject('browser') === null };

/** The browser, for tests that need it. Closing it takes away what was opened through it; the browser stays for the others. */
export function openBrowser(): Promise<Browser> {
  return chromium.connect(theBrowser().address);
}

/** @throws Error where there is none */
export function theBrowser(): SharedBrowser {
  return inject('browser') ?? noBrowser();
}

function noBrowser(): never {
  throw new Error('There is no browser: the test has to say that it needs one.');
}
