import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { BuiltSite } from './browser/built-site.ts';
import { markupRules } from './browser/markup-rules.ts';
import { weightOf } from './browser/page-weight.ts';
import { sharedSite } from './browser/shared-site.ts';
import { sites } from './browser/sites.ts';
import { isInsideEdition, templatesIn } from './browser/templates.ts';

const minutes = 60_000;
const isWhole = inject('isWhole');
/** The maximum compressed bytes of a page with its styles and scripts. */
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
  { name: 'the framework', of: sites.framework, skipped: [] },
  {
    name: 'a framework with all its releases',
    of: sites.history,
    skipped: ['guides/', 'decisions/', 'reference/'],
  },
])('the site of $name', ({ of, skipped }) => {
  let site: BuiltSite;

  beforeAll(async () => {
    site = await sharedSite(of);
  }, 15 * minutes);

  test(
    'every template is sound HTML',
    async () => {
      const mistakes: string[] = [];
      const templates = [...templatesIn(site.pages, skipped)].flatMap(([sort, path]) => (isInsideEdition(sort) && !isWhole ? [] : [path]));
      for (const path of templates) mistakes.push(...(await mistakesIn(path || 'start page', site.pages.get(path) ?? '')));
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
