import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BuiltSite } from './browser/built-site.ts';
import { markupRules } from './browser/markup-rules.ts';
import { weightOf } from './browser/page-weight.ts';
import { sharedSite } from './browser/shared-site.ts';
import { templatePages } from './browser/templates.ts';

const minutes = 60_000;
/** Compressed, in bytes: what a page may take with its styles and scripts. */
const heaviest = 40_000;
const validator = new HtmlValidate(markupRules);

async function mistakesIn(name: string, html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html, name);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${name}: ${ruleId}: ${message} (${selector})`));
}

test('a mistake in markup is found', async () => {
  const html = '<!doctype html><html lang="en"><head><title>t</title></head><body><p><div>a</p></body></html>';
  expect((await mistakesIn('page', html)).join()).toContain('page: ');
});

describe.each([
  { name: 'the framework', folder: new URL('../framework/', import.meta.url), base: '/', skipped: [] },
  {
    name: 'a framework with all its releases',
    folder: new URL('./frameworks/history/', import.meta.url),
    base: '/bakery/',
    skipped: ['guides/', 'decisions/', 'reference/'],
  },
])('the site of $name', ({ folder, base, skipped }) => {
  let site: BuiltSite;

  beforeAll(async () => {
    site = await sharedSite(folder, base);
  }, 15 * minutes);
  afterAll(() => site?.remove());

  test(
    'every template is sound HTML',
    async () => {
      const mistakes: string[] = [];
      for (const path of templatePages(site.pages, skipped))
        mistakes.push(...(await mistakesIn(path || 'start page', site.pages.get(path) ?? '')));
      expect(mistakes).toEqual([]);
    },
    15 * minutes,
  );

  test('no page of a competence is too heavy', () => {
    const weights = [...site.pages.keys()]
      .filter((path) => /^competences\/./u.test(path))
      .map((path) => ({ path, bytes: weightOf(site, path) }));
    expect(weights.filter(({ bytes }) => bytes > heaviest)).toEqual([]);
    // Styles alone have several kilobytes: less would mean that they were not counted.
    expect(Math.max(...weights.map(({ bytes }) => bytes))).toBeGreaterThan(10_000);
  });
});
