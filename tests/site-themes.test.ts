import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { BuiltSite } from './browser/built-site.ts';
import { anchorsIn, metaOf, partOf } from './browser/page-parts.ts';
import { sharedSite } from './browser/shared-site.ts';
import { sites } from './browser/sites.ts';

const folder = new URL('./frameworks/themed/', import.meta.url);
const base = '/orchards/';

let site: BuiltSite;

beforeAll(async () => {
  site = await sharedSite(sites.themed);
}, 900_000);

const page = (path: string): string => site.pages.get(path) ?? '';

describe('a framework with a theme of its own', () => {
  test('has its name and its logo in the header of every page', () => {
    // What is shown in frames of other sites has no header.
    const lacking = [...site.pages].filter(([path, text]) => {
      if (path.startsWith('embed/')) return false;
      const header = partOf(text, 'site-header');
      return !header.includes('Orchard Keeping') || !header.includes(`src="${base}assets/apple.svg"`);
    });
    expect(lacking.map(([path]) => path)).toEqual([]);
  });

  test('offers its own pages in the header, in its order', () => {
    const links = anchorsIn(partOf(page(''), 'site-header')).map(({ href }) => href);
    expect(links.filter((href) => href.startsWith(`${base}pages/`))).toEqual([`${base}pages/our-orchards/`, `${base}pages/teach-with-us/`]);
    expect(partOf(page('pages/our-orchards/'), 'site-header')).toContain(`href="${base}pages/our-orchards/" aria-current="page"`);
  });

  test('is styled by its stylesheet on every page; the styles of the site lie in layers, which give way to it', () => {
    const link = `<link rel="stylesheet" href="${base}assets/theme.css">`;
    expect([...site.pages].filter(([, text]) => text.split(link).length !== 2).map(([path]) => path)).toEqual([]);
    const own = [...site.files].filter((path) => path.endsWith('.css') && path.startsWith('_astro/'));
    expect(own.length).toBeGreaterThan(0);
    for (const path of own) expect(readFileSync(join(site.folder, path), 'utf8'), path).toMatch(/^@layer /u);
  });

  test('has what theme and stylesheet name, byte for byte, and nothing else', () => {
    for (const name of ['apple.svg', 'bark.svg', 'theme.css'])
      expect(readFileSync(join(site.folder, 'assets', name)).equals(readFileSync(new URL(`assets/${name}`, folder)))).toBe(true);
    expect([...site.files].filter((path) => path.startsWith('assets/'))).toHaveLength(3);
  });
});

describe('a site that is not the home of the documentation', () => {
  test('has no page about decisions and no link to one', () => {
    expect([...site.pages.keys()].filter((path) => path.startsWith('decisions/'))).toEqual([]);
    expect([...site.pages].filter(([, text]) => text.includes(`href="${base}decisions/`)).map(([path]) => path)).toEqual([]);
  });

  test('has nothing about the code of the tools', () => {
    const about = 'reference/how-the-code-is-laid-out';
    expect([site.pages.has(`${about}/`), site.files.has(`${about}.svg`)]).toEqual([false, false]);
    expect([...site.pages].filter(([, text]) => text.includes(about)).map(([path]) => path)).toEqual([]);
  });

  test('has guides and reference to be looked up, and hides them from search engines and its own search', () => {
    const documentation = [...site.pages].filter(([path]) => /^(?:guides|reference)\//u.test(path));
    expect(documentation.length).toBeGreaterThan(50);
    expect(documentation.filter(([, text]) => metaOf(text, 'robots') !== 'noindex').map(([path]) => path)).toEqual([]);
    expect(readFileSync(join(site.folder, 'search.json'), 'utf8')).not.toContain('guides/');
    const map = join(site.folder, 'sitemap.xml');
    if (existsSync(map)) expect(readFileSync(map, 'utf8')).not.toMatch(/(?:guides|reference)\//u);
  });
});
