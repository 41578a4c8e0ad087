import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { layoutShifts } from './layout-shift.ts';

/** The settings of a reader's browser. */
export interface Surroundings {
  readonly colorScheme: 'light' | 'dark';
  readonly width: number;
  /** Whether scripts run; by default they do. */
  readonly javaScriptEnabled?: boolean;
}

/** The axe tags for WCAG 2.2 at levels A and AA, and for good practice. */
const accessible: readonly string[] = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const goodPractice: readonly string[] = [...accessible, 'best-practice'];

/** The rules of axe that look at colours. */
const aboutColours: readonly string[] = ['color-contrast', 'link-in-text-block'];

/** Opens pages, two at a time, and returns their faults: each as "path: what", in the order of the pages. */
export async function visitAll(
  browser: Browser,
  address: string,
  paths: readonly string[],
  surroundings: Surroundings,
  check: (page: Page) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const context = await open(browser, surroundings);
  const faults = new Map<string, string[]>();
  const waiting = [...paths];
  await Promise.all([visitRest(), visitRest()]);
  await context.close();
  return paths.flatMap((path) => (faults.get(path) ?? []).map((what) => `${path || 'start page'}: ${what}`));

  async function visitRest(): Promise<void> {
    const page = await context.newPage();
    let found: string[] = [];
    page.on('console', (message) => found.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => found.push(`error: ${error.message}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(new URL(address).origin)) found.push(`request to ${request.url()}`);
    });
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      found = [];
      faults.set(path, found);
      const response = await page.goto(address + path);
      if (response?.status() !== 200) found.push(`status ${response?.status()}`);
      found.push(...(await check(page)));
    }
  }
}

/** The findings of axe on a page. @param tags of the rules to run; by default all of WCAG 2.2 A and AA and of good practice */
export function axeFindings(page: Page, tags: readonly string[] = goodPractice): Promise<readonly string[]> {
  return findingsOf(page, { type: 'tag', values: [...tags] });
}

async function findingsOf(page: Page, runOnly: { type: 'tag' | 'rule'; values: string[] }): Promise<readonly string[]> {
  // A page that it was asked of before has axe already.
  const isThere = await page.evaluate('window.axe !== undefined');
  // Passed rules need no details, pages without frames no second page to merge results, and pages without sound and film no preloading of
  // all that they name: these take most of the time.
  const axe = new AxeBuilder(isThere === true ? { page, axeSource: 'undefined' } : { page })
    .options({ runOnly, resultTypes: ['violations'], preload: false })
    .setLegacyMode();
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

/** Whether a page is wider than its window. */
export async function overflow(page: Page): Promise<readonly string[]> {
  const beyond = (await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')) as number;
  return beyond > 0 ? [`${beyond} pixels wider than the window`] : [];
}

/**
 * What the source of a page contains that readers without scripts never see, and controls that do nothing for them. What can be unfolded
 * counts as seen; suggestions for a wrong address need a script.
 */
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

/** The faults of a page as it opens: a heading must be seen. */
export async function headingFaults(page: Page): Promise<readonly string[]> {
  return (await page.locator('main h1').isVisible()) ? [] : ['no heading to be seen'];
}

/**
 * The faults of a page that was just loaded: what moved meanwhile; then in light colours, in a wide window, then with text of twice the size, then in a narrow window; then in dark ones.
 * Good practice is checked in the wide window only, where everything is visible.
 * @param isWhole whether axe also checks the narrow window, and in dark colours more than colours
 */
export async function templateFaults(page: Page, isWhole = true): Promise<readonly string[]> {
  const shifts = await layoutShifts(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(sizeOf(1280));
  const wide = [...shifts, ...(await overflow(page)), ...(await axeFindings(page))];
  await page.evaluate("document.documentElement.style.fontSize = '200%'");
  const large = await overflow(page);
  await page.evaluate("document.documentElement.style.fontSize = ''");
  await page.setViewportSize(sizeOf(360));
  const narrow = [...(await overflow(page)), ...(isWhole ? await axeFindings(page, accessible) : [])];
  await page.emulateMedia({ colorScheme: 'dark' });
  const darkNarrow = isWhole ? await axeFindings(page, accessible) : [];
  await page.setViewportSize(sizeOf(1280));
  const dark = await (isWhole ? axeFindings(page) : findingsOf(page, { type: 'rule', values: [...aboutColours] }));
  await page.emulateMedia({ colorScheme: 'light' });
  return [
    ...wide,
    ...large.map((what) => `with large text: ${what}`),
    ...narrow.map((what) => `in a narrow window: ${what}`),
    ...dark.map((what) => `in dark colours: ${what}`),
    ...darkNarrow.map((what) => `in dark colours, in a narrow window: ${what}`),
  ];
}

function open(browser: Browser, { colorScheme, width, javaScriptEnabled = true }: Surroundings): Promise<BrowserContext> {
  return browser.newContext({ colorScheme, viewport: sizeOf(width), javaScriptEnabled });
}

function sizeOf(width: number): { readonly width: number; readonly height: number } {
  return { width, height: 900 };
}
