import { brokenLinks } from './browser/page-facts.ts';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { BuiltSite } from './browser/built-site.ts';
import { takeWalk } from './browser/interactive-walks.ts';
import { markupRules } from './browser/markup-rules.ts';
import type { PreviewExample } from './browser/preview-example.ts';
import { discussedExample } from './browser/preview-sites.ts';
import { typedMarkdown } from './browser/page-facts.ts';
import { barOf, contentOf, elementAt, faultsIn, textOf, waysOf } from './browser/preview-pages.ts';
import { walksThroughPreview } from './browser/preview-walks.ts';
import { readerOf } from './browser/reader.ts';
import { needsBrowser } from './browser/shared-browser.ts';
import { sharedSite } from './browser/shared-site.ts';
import { sites } from './browser/sites.ts';
import { axeFindings, overflow, visitAll } from './browser/visit.ts';

const minutes = 60_000;
const base = '/pr-12/';
const surroundings = [
  { width: 360, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
  ...(inject('isWhole')
    ? ([
        { width: 360, colorScheme: 'light' },
        { width: 1280, colorScheme: 'dark' },
      ] as const)
    : []),
] as const;
describe('the preview of a pull request', () => {
  let example: PreviewExample;
  let site: BuiltSite;
  const pageAt = (path: string): string => site.pages.get(path) ?? expect.fail(`no page at ${path}`);
  const fingerprintOf = (kind: string, id: string): string =>
    example.preview.start.pages.find((page) => page.id === id)?.marks.find((mark) => mark.kind === kind)?.fingerprint ??
    expect.fail(`${kind} of ${id} is not among the marks`);

  beforeAll(async () => {
    [example, site] = [await discussedExample(), await sharedSite(sites.discussedPreview)];
  }, 10 * minutes);

  test('says on every page that nobody reviewed it, whose it is, which revision, and what it is compared with', () => {
    expect(contentOf(site).length).toBeGreaterThan(30);
    for (const [path, html] of contentOf(site))
      expect(textOf(barOf(html)), path).toBe(
        'Preview. Nobody has reviewed this text. It is proposed by mara-li in pull request 12, revision 4f0c1d2e3b4a, compared with main.',
      );
    expect(barOf(pageAt(''))).toContain('href="https://forge.example/tea/skills/pull/12"');
    for (const [path, html] of site.pages) expect(html, path).toContain('<meta name="robots" content="noindex"');
  });

  test('has sound pages, and every link leads somewhere', async () => {
    expect(brokenLinks(site)).toEqual([]);
    expect(faultsIn(site)).toEqual([]);
    const typed = contentOf(site).flatMap(([path, html]) => typedMarkdown(html).map((found) => `${path}: ${found}`));
    expect(typed.filter((found) => !found.startsWith('reference/rules/'))).toEqual([]);
    const validator = new HtmlValidate(markupRules);
    for (const path of ['preview/', 'competences/brewing/', 'competences/whisking/', 'roles/host/', 'terms/', 'scales/skill/']) {
      const { results } = await validator.validateString(pageAt(path), path);
      expect(results.flatMap(({ messages }) => messages.map(({ ruleId, selector }) => `${path}: ${ruleId} at ${selector}`))).toEqual([]);
    }
  });

  test('begins with each change in a sentence and each page in reading order', () => {
    const list = elementAt(pageAt('preview/'), '<ol class="review-pages"');
    const pages = [...list.matchAll(/<p class="review-page">.*?href="([^"]*)"/gu)].map(([, href]) => href);
    expect(pages).toEqual(
      ['competences/brewing/', 'competences/whisking/', 'competences/garnish/', 'roles/host/', 'roles/head-host/', 'terms/#steep'].map(
        (path) => base + path,
      ),
    );
    for (const { message, fingerprint } of example.preview.start.pages.flatMap(({ marks }) => marks)) {
      expect(textOf(list)).toContain(message);
      expect(list).toContain(`#change-${fingerprint}"`);
    }
    expect(textOf(list)).toContain('Whiskingless than a minute New');
  });

  test('says how big a release it needs, whom it touches, and who asks for it', () => {
    const said = textOf(pageAt('preview/'));
    expect(said).toContain('11 changes on 6 pages. Reading the changed pages takes about');
    expect(said).toContain('This calls for a major release: people who rely on the framework have to act');
    expect(said).toContain('such changes may go into a minor release.');
    expect(said).toContain('People and courses assessed5 changes');
    expect(said).toContain('Spring round Open until 1 April 2026.');
    expect(said).toContain('1 open and 1 resolved.');
    expect(said).toContain('into the pull request');
    expect(said).toMatch(/The check found \d+ (?:error|warning)s?\./u);
    expect(pageAt('preview/')).toContain(`href="${base}mistakes/"`);
  });

  test('leads from changed page to changed page', () => {
    const [start, first] = waysOf(pageAt('preview/'));
    expect([start, first]).toEqual([
      `${base}preview/`,
      `${base}competences/brewing/#change-${fingerprintOf('definition-changed', 'brewing')}`,
    ]);
    expect(pageAt('preview/')).toContain(`class="review-first" href="${first}"`);
    const [, back, on] = waysOf(pageAt('roles/host/'));
    expect([back, on]).toEqual([
      `${base}competences/garnish/#change-${fingerprintOf('definition-changed', 'garnish')}`,
      `${base}roles/head-host/#change-${fingerprintOf('required-level-raised', 'host')}`,
    ]);
    expect(waysOf(pageAt('terms/'))).toHaveLength(2);
    expect(waysOf(pageAt('competences/serving/'))).toEqual([start, first]);
  });

  test('lists on each page what would change there, and says so where nothing would', () => {
    const brewing = elementAt(pageAt('competences/brewing/'), '<section class="page-changes"');
    expect(textOf(brewing)).toMatch(/^5 changes on this page/u);
    expect(brewing).toContain(`<a href="#change-${fingerprintOf('descriptor-changed', 'brewing')}">`);
    expect(textOf(brewing)).toContain('“Brewing” is now also found as “Infusing”. Patch Touches readers.');
    expect(brewing).toContain(`<li id="change-${fingerprintOf('alias-added', 'brewing')}"`);
    expect(brewing).toMatch(/<del><span class="unseen">\[removed: <\/span>it<span class="unseen">\] <\/span><\/del>/u);
    expect(textOf(elementAt(pageAt('competences/whisking/'), '<section class="page-changes"'))).toContain(
      'New The competence “Whisking” is new.',
    );
    expect(pageAt('competences/brewing/')).not.toContain('This page is unchanged.');
    expect(pageAt('competences/serving/')).toContain('This page is unchanged.');
    expect(pageAt('pages/about/')).toContain('This page is unchanged.');
  });

  test('shows ratings before and after, and from which role they are inherited', () => {
    const host = textOf(elementAt(pageAt('roles/host/'), '<section class="page-changes"'));
    expect(host).toContain('Knowledge[removed: 2 Able] [added: 3 Master]');
    expect(host).toContain('Practice[removed: 1 Beginner] [added: 2 Able]');
    expect(textOf(elementAt(pageAt('roles/head-host/'), '<section class="page-changes"'))).toContain('Inherited from H1 Host.');
  });

  test('lists above a page of many entries what would change there, and leads from one context to the whole role', () => {
    const list = elementAt(pageAt('terms/'), '<aside class="preview-list"');
    expect(textOf(list)).toContain('The text of “steep” was reworded.');
    expect(list).toContain(`href="${base}terms/#steep"`);
    expect(pageAt('competences/')).not.toContain('preview-list');
    const salon = elementAt(pageAt('roles/host/salon/'), '<section class="page-changes"');
    expect(salon).toContain(`href="${base}roles/host/#change-${fingerprintOf('required-level-raised', 'host')}"`);
  });

  test('is complete in the other languages of the framework', () => {
    const list = elementAt(pageAt('fr/competences/brewing/'), '<section class="page-changes"');
    for (const { fingerprint } of example.preview.start.pages.find(({ id }) => id === 'brewing')?.marks ?? [])
      expect(list).toContain(`<li id="change-${fingerprint}"`);
  });

  test('says of the sentences of the tools that they are English where the page is in another language', () => {
    const sentencesOn = (path: string): readonly string[] =>
      [...pageAt(path).matchAll(/<(?:a|p|span)\b[^>]*>(?=[“A-Z][^<]*(?:now|no longer|reworded|is new)\b)/gu)].map(([tag]) => tag);
    for (const path of ['competences/brewing/', 'roles/host/', 'roles/head-host/']) {
      const french = sentencesOn(`fr/${path}`);
      expect(french.length, path).toBeGreaterThan(0);
      expect(
        french.filter((tag) => !tag.includes(' lang="en"')),
        path,
      ).toEqual([]);
      expect(
        sentencesOn(path).filter((tag) => tag.includes(' lang=')),
        path,
      ).toEqual([]);
    }
  });

  describe('in a browser', needsBrowser, () => {
    const reader = readerOf(() => site);

    test.each(walksThroughPreview)('$name', (walk) => takeWalk(reader.browser, reader.address, walk), 2 * minutes);

    test.each(surroundings)(
      'axe finds nothing at $width pixels, $colorScheme, and nothing is too wide',
      async ({ width, colorScheme }) => {
        const faults = await visitAll(
          reader.browser,
          reader.address,
          ['preview/', 'competences/brewing/', 'roles/host/', 'terms/'],
          { width, colorScheme },
          async (page) => {
            await page.locator('.preview-shown > summary').click();
            await page.locator('.preview-walk button').last().waitFor();
            if ((await page.locator('[data-change]').count()) > 0) await page.locator('.preview-walk button').last().click();
            const faults = [...(await axeFindings(page)), ...(await overflow(page))];
            await page.evaluate("document.documentElement.style.fontSize = '200%'");
            return [...faults, ...(await overflow(page)).map((what) => `with large text ${what}`)];
          },
        );
        expect(faults).toEqual([]);
      },
      5 * minutes,
    );
  });
});
