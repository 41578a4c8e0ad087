import { beforeAll, describe, expect, test } from 'vitest';
import type { BuiltSite } from './browser/built-site.ts';
import { hostilePicture, hostileScript } from './browser/hostile-preview.ts';
import { brokenLinks } from './browser/page-facts.ts';
import { barOf, elementAt, faultsIn, textOf } from './browser/preview-pages.ts';
import { serve } from './browser/serve.ts';
import { needsBrowser, openBrowser } from './browser/shared-browser.ts';
import { sharedSite } from './browser/shared-site.ts';
import { sites } from './browser/sites.ts';

const minutes = 60_000;
const base = '/pr-12/';

describe('a change of everything by somebody hostile', () => {
  const [script, picture] = [hostileScript, hostilePicture];
  let site: BuiltSite;
  const pageAt = (path: string): string => site.pages.get(path) ?? expect.fail(`no page at ${path}`);

  beforeAll(async () => {
    site = await sharedSite(sites.hostilePreview);
  }, 10 * minutes);

  test('has sound pages, and every link leads somewhere', () => {
    expect(brokenLinks(site)).toEqual([]);
    expect(faultsIn(site)).toEqual([]);
  });

  test('is said as text', () => {
    for (const [path, html] of site.pages) {
      // Inside the quotes of an attribute there is no markup.
      const markup = html.replaceAll(/="[^"]*"/gu, '=""');
      expect(markup.includes(script), path).toBe(false);
      expect(markup.includes('<img src=x'), path).toBe(false);
    }
    expect(textOf(barOf(pageAt('')))).toContain(`by "${script} in pull request 7, revision 4f0c1d2e3b4a, compared with main">${script}.`);
    expect(barOf(pageAt(''))).not.toContain('href');
    const said = textOf(pageAt('preview/'));
    expect(said).toContain(`Serving ${script}`);
    expect(said).toContain(`competences/${picture}.md`);
  });

  test('leads to the pages that show what has none of its own', () => {
    const hrefs = [...elementAt(pageAt('preview/'), '<ol class="review-pages"').matchAll(/<p class="review-page">.*?href="([^"]*)"/gu)].map(
      ([, href]) => href,
    );
    for (const path of ['', 'scales/skill/', 'competences/#stove', 'roles/#house', 'competences/trimming/', 'terms/#leaf', 'pages/about/'])
      expect(hrefs).toContain(base + path);
    for (const path of ['', 'competences/', 'roles/', 'terms/']) expect(pageAt(path), path).toContain('<aside class="preview-list"');
  });

  test('names a former id, and what is gone on the start page alone', () => {
    expect(textOf(pageAt('competences/trimming/'))).toContain('Its id until now: garnish');
    const gone = elementAt(pageAt('preview/'), '<section id="gone"');
    expect(textOf(gone)).toContain('Leaf reading');
    expect(gone).not.toContain('href');
  });
});

describe('a preview of content full of mistakes, nothing of which changed,', () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await sharedSite(sites.brokenPreview);
  }, 10 * minutes);

  test('counts them, and says that nothing would change', () => {
    expect(brokenLinks(site)).toEqual([]);
    expect(faultsIn(site)).toEqual([]);
    const said = textOf(site.pages.get('preview/') ?? '');
    expect(said).toContain('Nothing would change.');
    expect(textOf(site.pages.get('privacy/') ?? '')).toContain('kept in the tab of your browser until you close it');
    // Its policy would block the page that posts.
    expect(site.files).not.toContain('nginx.conf');
    expect(said).toMatch(/The check found \d+ errors\./u);
    expect(said).toContain('send it to the author');
    expect(textOf(barOf(site.pages.get('') ?? ''))).toBe(
      'Preview. Nobody has reviewed this text. It is made from files that nobody has published yet, compared with main.',
    );
  });

  test('has comments that say themselves where they belong, in words that any mail shows', needsBrowser, async () => {
    const [browser, server] = [await openBrowser(), await serve(site.folder, base)];
    try {
      const page = await browser.newPage();
      await page.goto(`${server.address}preview/comment/#0:1-1`);
      await page.getByLabel('Would you put it differently?').fill('Other words.');
      const text = await page.getByLabel('The comment').inputValue();
      expect(text).toMatch(/^About line 1 of `[^`]+`:\n\n> /u);
      expect(text).toContain('Suggested for line 1:');
      expect(text).not.toContain('```suggestion');
    } finally {
      await browser.close();
      await server.close();
    }
  });
});

test(
  'a change that adds mistakes everywhere has sound pages',
  async () => {
    const site = await sharedSite(sites.breakingPreview);
    expect(brokenLinks(site)).toEqual([]);
    expect(faultsIn(site)).toEqual([]);
    expect(textOf(site.pages.get('preview/') ?? '')).toContain('It can’t be released as it is');
  },
  10 * minutes,
);

test(
  'a site that previews nothing has nothing of it',
  async () => {
    const site = await sharedSite(sites.twoDimensions);
    expect([...site.files].filter((path) => path.startsWith('preview/'))).toEqual([]);
    expect(site.files).toContain('nginx.conf');
    expect(textOf(site.pages.get('privacy/') ?? '')).toContain('keep nothing in your browser');
    for (const [path, html] of site.pages)
      expect(/preview-(?:bar|ways|walk|shown)|preview\.css|data-change|comment-here/u.exec(html)?.[0], path).toBeUndefined();
  },
  10 * minutes,
);
