import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BuiltSite } from './browser/built-site.ts';
import { brokenLinks, faultsOf, typedMarkdown } from './browser/page-facts.ts';
import { serve } from './browser/serve.ts';
import { needsBrowser, openBrowser } from './browser/shared-browser.ts';
import { sharedSite } from './browser/shared-site.ts';
import { sites } from './browser/sites.ts';
import { templateFaults, visitAll } from './browser/visit.ts';

const minutes = 60_000;

describe('the checks themselves', () => {
  test('links are followed to their page and place', () => {
    const pages = new Map([
      [
        '',
        '<a href="/b/a/#here">1</a><a href="/b/a/#gone">2</a><a href="/b/none/">3</a><a href="/a/">4</a><a href="https://x.example/">5</a><a href="#top">6</a><link href="/b/s.css">',
      ],
      ['a/', '<p id="here">'],
    ]);
    const site: BuiltSite = { folder: '', base: '/b/', pages, files: new Set(['s.css']), remove: async () => {} };
    expect(brokenLinks(site)).toEqual([
      'start page: /b/a/#gone, no such place on the page',
      'start page: /b/none/, no such page',
      'start page: /a/, outside the base',
      'start page: #top, no such place on the page',
    ]);
  });

  test('what the policy forbids is seen', () => {
    expect(
      faultsOf(
        '<h1>a</h1><h1>b</h1><p style="color: red" id="x"><p id="x" onclick="y()">Tasks<span class="n">7</span><script>z</script><style></style>',
      ),
    ).toEqual([
      'a style element',
      'a style attribute',
      'an inline script',
      'an inline handler',
      'no content security policy',
      'not exactly one h1',
      'no title',
      'no description',
      'no language',
      'a number that runs into a word: Tasks<span class="n">7',
      'the id x twice',
    ]);
  });

  test('Markdown that was typed is seen, and code and notes are left alone', () => {
    expect(typedMarkdown('<p title="**So** it is">See [[its-id|words]]</p><p>or [there](https://x.example)</p>')).toEqual([
      '**So**',
      '[[its-id|words]]',
      '](https:',
    ]);
    const json = (text: string): string => `<script type="application/ld+json">{"a":"${text}"}</script>`;
    expect(typedMarkdown(json('of [[risk]]'))).toEqual(['[[risk]]']);
    expect(typedMarkdown('<code>[[id]]</code><sup>**</sup> a <sup>**</sup><pre>**b**</pre><a href="[[x]]">[1]</a>')).toEqual([]);
  });

  test('what is wrong with a page in one pair of colours, at one width or with large text only is seen', needsBrowser, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'framewright-poor-'));
    await writeFile(join(folder, 'index.html'), poorPage);
    const server = await serve(folder);
    const browser = await openBrowser();
    const found = async (isWhole: boolean): Promise<readonly string[]> => {
      const surroundings = { colorScheme: 'light', width: 1280 } as const;
      const faults = await visitAll(browser, server.address, [''], surroundings, (page) => templateFaults(page, isWhole));
      // The messages of axe are not ours to test.
      return faults.map((fault) => fault.replace(/^start page: /u, '').replace(/( at [^:]*): .*$/su, '$1'));
    };
    const whole = await found(true);
    const short = await found(false);
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
    const light = [
      'image-alt at img',
      'with large text: 320 pixels wider than the window',
      'in a narrow window: 40 pixels wider than the window',
    ];
    expect(short).toEqual([...light, 'in dark colours: color-contrast at .dark']);
    expect(whole).toEqual([
      ...light,
      'in a narrow window: image-alt at img',
      'in dark colours: color-contrast at .dark',
      'in dark colours: image-alt at img',
      'in dark colours, in a narrow window: color-contrast at .dark',
      'in dark colours, in a narrow window: color-contrast at .narrow',
      'in dark colours, in a narrow window: image-alt at img',
    ]);
  });
});

test(
  'content full of mistakes is shown as far as it goes, with the mistakes on the pages concerned',
  async () => {
    const site = await sharedSite(sites.broken);
    expect(brokenLinks(site)).toEqual([]);
    expect([...site.pages].flatMap(([path, text]) => faultsOf(text).map((fault) => `${path}: ${fault}`))).toEqual([]);
    const page = site.pages.get('competences/nowhere/') ?? '';
    expect(page).toContain('Nowhere &lt;b&gt;bold&lt;/b&gt;');
    expect(page).toContain('for its editors');
    expect(site.pages.get('roles/clerk/')).toContain('ghost');
    expect(site.pages.get('mistakes/')).toContain('unknown-reference');
  },
  10 * minutes,
);

test(
  'a draft full of mistakes stands beside a release that has none',
  async () => {
    const site = await sharedSite(sites.brokenDraft);
    expect(brokenLinks(site)).toEqual([]);
    expect([...site.pages].flatMap(([path, text]) => faultsOf(text).map((fault) => `${path}: ${fault}`))).toEqual([]);
    expect(site.pages.get('draft/roles/clerk/')).toContain('ghost');
    expect(site.pages.get('roles/clerk/')).not.toContain('ghost');
    const withMistakes = [...site.pages].filter(([, text]) => text.includes('for its editors')).map(([path]) => path);
    expect(withMistakes.filter((path) => !path.startsWith('draft/'))).toEqual(['pages/p/', 'reviews/r/']);
  },
  10 * minutes,
);

/**
 * Correct except for an image without text alternative, a width that overflows only with large text or in a narrow window, and colours that
 * lack contrast in only one scheme.
 */
const poorPage = `<!doctype html><html lang="en"><head><title>Poor</title><meta name="description" content="A poor page."><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><style>
:root { color-scheme: light dark; background: #fff; color: #000 }
body { margin: 0 }
img { display: block; inline-size: 400px; block-size: 1px }
.large { inline-size: 50rem }
@media (width < 400px) { .large { inline-size: auto } }
@media (width >= 400px) { .large { max-inline-size: 1600px } }
@media (prefers-color-scheme: dark) { :root { background: #000; color: #fff } .dark { color: #333 } }
@media (prefers-color-scheme: dark) and (width < 400px) { .narrow { color: #333 } }
</style></head><body><main><h1>Poor</h1><img src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=="><p class="large">Large</p><p class="dark">Dark</p><p class="narrow">Narrow</p></main></body></html>`;
