import { diffFrameworks, exampleTexts } from '@framewright/diff';
import { parseFramework } from '@framewright/markdown';
import { startPage } from '@framewright/review';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brokenContent } from './browser/broken-content.ts';
import { builtSite, type BuiltSite } from './browser/built-site.ts';
import { findChromium, launch, type FoundChromium } from './browser/find-chromium.ts';
import { serve } from './browser/serve.ts';
import { brokenLinks } from './browser/page-facts.ts';
import { previewExample } from './browser/preview-example.ts';
import { barOf, buildPreview, elementAt, faultsIn, textOf } from './browser/preview-pages.ts';

const chromium = await findChromium();
const minutes = 60_000;
const base = '/pr-12/';

describe('a change of everything by somebody hostile', () => {
  const [script, picture] = ['<script>alert(1)</script>', '<img src=x onerror=alert(2)>'];
  let site: BuiltSite;
  const pageAt = (path: string): string => site.pages.get(path) ?? expect.fail(`no page at ${path}`);

  beforeAll(async () => {
    const before = parseFramework(exampleTexts({}));
    const framework = parseFramework(afterHostileChange());
    site = await buildPreview(framework, {
      start: startPage(diffFrameworks(before, framework), before, framework, '2026-03-15'),
      before,
      base: `main">${script}`,
      revision: '4f0c1d2e3b4a59687786950413223140abcdef01',
      folder: '',
      changes: [],
      pull: { number: 7, author: `"${script}` },
      conversations: [
        {
          id: 3,
          path: `competences/${picture}.md`,
          state: 'file',
          quote: '',
          isResolved: false,
          comments: [{ author: 'ola', body: script, at: '2026-03-14T10:00:00Z', url: 'javascript:alert(3)' }],
        },
      ],
    });
  }, 10 * minutes);
  afterAll(() => site?.remove());

  function afterHostileChange(): Readonly<Record<string, string>> {
    const { 'competences/leaf-reading.md': gone = '', ...texts } = exampleTexts({});
    expect(gone).not.toBe('');
    const edited: Record<string, string> = Object.fromEntries(
      Object.entries(texts).map(([path, text]) => [
        path.replace('garnish', 'trimming'),
        text
          .replaceAll(/^.*leaf-reading.*\n/gmu, '')
          .replaceAll('garnish', 'trimming')
          .replace('id: trimming\n', 'id: trimming\nformerly: [garnish]\n'),
      ]),
    );
    const edit = (path: string, from: string, to: string): void => {
      expect(edited[path], path).toContain(from);
      edited[path] = (edited[path] ?? '').replace(from, () => to);
    };
    edit('framework.md', 'title: Tea house skills', `title: 'Tea ${picture}'`);
    edit('framework.md', 'What people in a tea house can do.', 'What people in a tea house know.');
    edit('competences/serving.md', 'title: Serving', `title: 'Serving ${script}'`);
    edit('families/house.md', 'People who meet guests.', 'People who meet the guests of the house.');
    edit('pages/about.md', 'Who we are.', 'Who we are not.');
    edit('scales/skill.md', 'Teaches it.', 'Teaches it to others.');
    edit('qualifications/tea-certificate.md', 'knowledge: 2', 'knowledge: 3');
    edited['groups/stove.md'] += 'What is done at the fire.\n';
    edited['terms/leaf.md'] = `---\nid: leaf\ntitle: 'leaf ${picture}'\n---\nWhat tea is made of.\n`;
    return edited;
  }

  test('has sound pages, and every link leads somewhere', () => {
    expect(brokenLinks(site)).toEqual([]);
    expect(faultsIn(site)).toEqual([]);
  });

  test('is said as text', () => {
    for (const [path, html] of site.pages) {
      // Within the quotation marks of an attribute there is no markup.
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

test(
  'a preview of content full of mistakes counts them, and a preview of nothing says so',
  async () => {
    const framework = parseFramework(brokenContent);
    const site = await buildPreview(framework, {
      start: startPage(diffFrameworks(framework, framework), framework, framework, '2026-03-15'),
      before: framework,
      base: 'main',
      folder: '',
      changes: [],
      conversations: [],
    });
    expect(brokenLinks(site)).toEqual([]);
    expect(faultsIn(site)).toEqual([]);
    const said = textOf(site.pages.get('preview/') ?? '');
    expect(said).toContain('Nothing would change.');
    expect(textOf(site.pages.get('privacy/') ?? '')).toContain('kept in the tab of your browser until you close it');
    // Its rules would keep the page that posts from doing so.
    expect(site.files).not.toContain('nginx.conf');
    expect(said).toMatch(/The check found \d+ errors\./u);
    expect(said).toContain('send it to the author');
    expect(textOf(barOf(site.pages.get('') ?? ''))).toBe(
      'Preview. Nobody has reviewed this text. It is made from files that nobody has published yet, compared with main.',
    );
    if (chromium) await expectWholeComment(chromium, site);
    await site.remove();
  },
  10 * minutes,
);

/** Without a pull request a comment says itself where it belongs, in words that any mail shows. */
async function expectWholeComment(program: FoundChromium, site: BuiltSite): Promise<void> {
  const [browser, server] = [await launch(program), await serve(site.folder, base)];
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
}

test(
  'a change that adds mistakes everywhere has sound pages',
  async () => {
    const [before, framework] = [parseFramework(exampleTexts({})), parseFramework(brokenContent)];
    const site = await buildPreview(framework, {
      start: startPage(diffFrameworks(before, framework), before, framework, '2026-03-15'),
      before,
      base: 'main',
      folder: '',
      changes: [],
      conversations: [],
    });
    expect(brokenLinks(site)).toEqual([]);
    expect(faultsIn(site)).toEqual([]);
    expect(textOf(site.pages.get('preview/') ?? '')).toContain('It can’t be released as it is');
    await site.remove();
  },
  10 * minutes,
);

test(
  'a site that previews nothing has nothing of it',
  async () => {
    const { framework } = await previewExample();
    const site = await builtSite(framework, '/', [], { images: false });
    expect([...site.files].filter((path) => path.startsWith('preview/'))).toEqual([]);
    expect(site.files).toContain('nginx.conf');
    expect(textOf(site.pages.get('privacy/') ?? '')).toContain('keep nothing in your browser');
    for (const [path, html] of site.pages)
      expect(/preview-(?:bar|ways|walk|shown)|preview\.css|data-change|comment-here/u.exec(html)?.[0], path).toBeUndefined();
    await site.remove();
  },
  10 * minutes,
);
