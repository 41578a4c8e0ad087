import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { BuiltSite } from './built-site.ts';

/** The most that a page may move while it loads, as browsers count it. */
const mostShift = 0.05;

/** By how much a page has moved since it began to load, if that is too much, and what moved. Scripts that load files are waited for. */
export async function layoutShifts(page: Page): Promise<readonly string[]> {
  if ((await page.locator('main [data-file]').count()) > 0) await page.waitForLoadState('networkidle');
  const { sum, moved } = (await page.evaluate(`new Promise((resolve) => {
    const entries = [];
    new PerformanceObserver((list) => entries.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve({
      sum: entries.reduce((sum, { value, hadRecentInput }) => sum + (hadRecentInput ? 0 : value), 0),
      moved: [...new Set(entries.flatMap(({ sources }) => sources.map(({ node }) => node?.className || node?.nodeName || 'something')))],
    }))));
  })`)) as { readonly sum: number; readonly moved: readonly string[] };
  return sum > mostShift ? [`moves by ${sum.toFixed(2)} while it loads: ${moved.join(', ')}`] : [];
}

/** The pages that scripts fill, with what an address asks of them. @param templates the paths to choose from */
export async function filledPages({ folder, pages }: BuiltSite, templates: readonly string[]): Promise<readonly string[]> {
  const filled = templates.filter((path) => /<main.*\sdata-file="/su.test(pages.get(path) ?? ''));
  const { roles } = JSON.parse(await readFile(join(folder, 'roles.json'), 'utf8')) as {
    readonly roles: readonly { readonly id: string }[];
  };
  const [from, to] = [roles[0]?.id, roles.at(-1)?.id];
  const asked = [`compare/?roles=${from},${to}`, `compare/step/?from=${from}&to=${to}`];
  return [...filled, ...asked.filter((path) => pages.has(path.replace(/\?.*/u, '')))];
}
