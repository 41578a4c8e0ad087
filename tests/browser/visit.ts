import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** How a reader sees the site. */
export interface Surroundings {
  readonly colorScheme: 'light' | 'dark';
  readonly width: number;
  /** Whether scripts run; they do without it. */
  readonly javaScriptEnabled?: boolean;
}

/** The rules of axe whose findings depend on colours, and those that depend on the width of the window. */
export const colourRules: readonly string[] = ['color-contrast', 'link-in-text-block'];
export const widthRules: readonly string[] = ['target-size', 'scrollable-region-focusable'];

/** Opens pages one after the other and gives what a reader should never meet: each as "path: what". */
export async function visitAll(
  browser: Browser,
  address: string,
  paths: readonly string[],
  surroundings: Surroundings,
  look: (page: Page) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const context = await open(browser, surroundings);
  const faults: string[] = [];
  const page = await context.newPage();
  let path = '';
  const fault = (what: string): void => void faults.push(`${path || 'start page'}: ${what}`);
  page.on('console', (message) => fault(`console: ${message.text()}`));
  page.on('pageerror', (error) => fault(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(address).origin)) fault(`request to ${request.url()}`);
  });
  for (path of paths) {
    const response = await page.goto(address + path);
    if (response?.status() !== 200) fault(`status ${response?.status()}`);
    for (const what of await look(page)) fault(what);
  }
  await context.close();
  return faults;
}

/** What axe finds on a page. @param rules those to ask for; without it all of WCAG 2.2 A and AA and of good practice */
export async function axeFindings(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules
    ? axe.withRules([...rules])
    : axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
  ).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

/** Whether a page is wider than its window. */
export async function overflow(page: Page): Promise<readonly string[]> {
  const beyond = (await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')) as number;
  return beyond > 0 ? [`${beyond} pixels wider than the window`] : [];
}

/** What the source of a page says that a reader never gets to see, and what can be operated to no effect, where no script runs. What can be unfolded counts as seen; what a script finds near a wrong address is nothing before. */
export async function lostWithoutScripts(page: Page): Promise<readonly string[]> {
  return (await page.evaluate(`(() => {
    const lost = [];
    const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (node.data.trim() === '' || parent.closest('script, template, details:not([open]), svg, nearest-pages')) continue;
      if (!parent.checkVisibility({ checkVisibilityCSS: true })) lost.push('not to be seen: ' + node.data.trim().slice(0, 60));
    }
    for (const control of document.querySelectorAll('button, input, select, textarea'))
      if (control.checkVisibility()) lost.push('does nothing: ' + control.outerHTML.slice(0, 80));
    return lost;
  })()`)) as readonly string[];
}

/** Whether a page with text of twice the size is wider than its window. */
export async function overflowOfLargeText(page: Page): Promise<readonly string[]> {
  await page.evaluate("document.documentElement.style.fontSize = '200%'");
  return (await overflow(page)).map((what) => `with large text ${what}`);
}

function open(browser: Browser, { colorScheme, width, javaScriptEnabled = true }: Surroundings): Promise<BrowserContext> {
  return browser.newContext({ colorScheme, viewport: { width, height: 900 }, javaScriptEnabled });
}
