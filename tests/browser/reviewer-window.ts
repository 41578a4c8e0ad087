import type { Browser, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** What a reviewer's window can reach. */
export interface ReviewerWindow {
  readonly browser: Browser;
  /** The site, with its base. */
  readonly address: string;
  /** The API of the forge: the address that pages use, and the real one. */
  readonly api: { readonly known: string; readonly real: string };
}

/** Opens a page in a window of its own. Requests to other origins are recorded, and only those to the forge are answered. */
export async function visitAsReviewer(
  { browser, address, api }: ReviewerWindow,
  path: string,
  check: (page: Page, asked: readonly string[]) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'], reducedMotion: 'reduce' });
  const page = await context.newPage();
  const asked: string[] = [];
  const faults: string[] = [];
  await context.route('**/*', (route) => {
    const url = route.request().url();
    if (url.startsWith(address)) return route.continue();
    asked.push(`${route.request().method()} ${url} from ${new URL(page.url()).pathname}`);
    return url.startsWith(api.known) ? route.continue({ url: url.replace(api.known, api.real) }) : route.abort();
  });
  page.on('pageerror', (error) => faults.push(error.message));
  try {
    await page.goto(`${address}${path}`);
    await check(page, asked);
    expect(faults).toEqual([]);
  } finally {
    await context.close();
  }
}

/** Expects a token to be neither in its field nor anywhere else after the request. */
export async function leavesNoToken(page: Page, field: Locator): Promise<void> {
  expect(await field.inputValue()).toBe('');
  const stored = await page.evaluate(
    'JSON.stringify([sessionStorage, localStorage, document.cookie, location.href, document.documentElement.outerHTML])',
  );
  expect(stored).not.toMatch(/a-token|"wrong"/u);
}

/** Selects words in the block of a link. */
export async function selectWords(words: string, link: Locator): Promise<void> {
  await link.evaluate(
    new Function(
      'link',
      'words',
      `const walker = document.createTreeWalker(link.parentElement, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.data.indexOf(words);
        if (at !== -1) document.getSelection().setBaseAndExtent(node, at, node, at + words.length);
      }`,
    ) as (element: unknown, words: string) => void,
    words,
  );
}
