import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isObject } from '@framewright/model';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { frameworkIn, releasesIn, type BuiltSite } from './browser/built-site.ts';
import { brokenLinks } from './browser/page-facts.ts';
import { linkOf, metaOf } from './browser/page-parts.ts';
import { serve } from './browser/serve.ts';
import { headersOf, nginxHeaders, propertyOf, readCsv, thingsOn } from './browser/share-facts.ts';
import { needsBrowser, openBrowser } from './browser/shared-browser.ts';
import { sharedSite } from './browser/shared-site.ts';
import { sites } from './browser/sites.ts';

const root = join(import.meta.dirname, '..');
const minutes = 60_000;
const history = new URL('./frameworks/history/', import.meta.url);
const releases = await releasesIn(history);

/** Whether a rule of a file of headers is about an address. */
function fits(rule: string, address: string): boolean {
  return rule.endsWith('*') ? address.startsWith(rule.slice(0, -1)) : address === rule;
}

const cases = [
  { name: 'at the root', address: 'https://object-care.example/', of: sites.twoDimensionsAtRoot, isReleased: false },
  { name: 'below a path, with releases', address: 'https://host.example/org/repo/', of: sites.hostedHistory, isReleased: true },
];

describe.each(cases)('a site $name', ({ address, of, isReleased }) => {
  let site: BuiltSite;
  const origin = new URL(address).origin;
  const path = new URL(address).pathname;

  beforeAll(async () => {
    site = await sharedSite(of);
  }, 15 * minutes);

  const read = (file: string): string => readFileSync(join(site.folder, file), 'utf8');
  /** The file of a URL; undefined if it is outside the site. */
  const fileAt = (whole: string): string | undefined => {
    const inside = whole.startsWith(address) ? whole.slice(address.length) : undefined;
    return inside === undefined ? undefined : inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
  };

  test('every link leads somewhere', () => {
    expect(brokenLinks(site)).toEqual([]);
  });

  test('whole addresses lead to files of the site', () => {
    const addresses = [...site.pages].flatMap(([page, text]) =>
      [
        linkOf(text, 'canonical'),
        propertyOf(text, 'og:url'),
        propertyOf(text, 'og:image'),
        ...thingsOn(text).map((thing) => thing['url'] as string),
      ].map((whole) => ({ page, whole })),
    );
    const known = addresses.filter((each): each is { page: string; whole: string } => each.whole !== undefined);
    const listed = [...site.pages.values()].filter((text) => metaOf(text, 'robots') === undefined);
    expect(known.length).toBeGreaterThan(2 * listed.length);
    expect(known.filter(({ whole }) => !site.files.has(fileAt(whole) ?? '-'))).toEqual([]);
  });

  test('each entry is there as Markdown beside its page, which names it', () => {
    const named = [...site.pages].flatMap(([page, text]) => {
      const [, to] = /<link rel="alternate" type="text\/markdown" href="([^"]+)"/u.exec(text) ?? [];
      return to === undefined ? [] : [{ page, to }];
    });
    expect(named.length).toBeGreaterThan(10);
    expect(
      named.filter(
        ({ page, to }) =>
          !/^(?:draft\/|v\/[^/]+\/|de\/)*(?:competences|roles|qualifications|resources|scales)\//u.test(page) || !to.startsWith(path),
      ),
    ).toEqual([]);
    expect(named.filter(({ to }) => !site.files.has(to.slice(path.length)))).toEqual([]);
    for (const [, whole = ''] of read('llms.txt').matchAll(/\]\((\S+)\)/gu)) expect(site.files.has(fileAt(whole) ?? '-'), whole).toBe(true);
  });

  test('the glossary is a set of defined terms for search engines', () => {
    const [set] = thingsOn(site.pages.get('terms/') ?? '');
    expect(set?.['@type']).toBe('DefinedTermSet');
    expect(set?.['hasDefinedTerm']).toEqual(expect.arrayContaining([expect.objectContaining({ '@type': 'DefinedTerm' })]));
  });

  test('the list for search engines has the pages that are to be listed, and no others', () => {
    const listed = [...read('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/gu)].map(([, whole = '']) => whole.slice(address.length));
    const isCanonical = (page: string, text: string): boolean => linkOf(text, 'canonical') === `${address}${page}`;
    const expected = [...site.pages]
      .filter(([page, text]) => !/^(?:draft|v)\//u.test(page) && metaOf(text, 'robots') === undefined && isCanonical(page, text))
      .map(([page]) => page);
    expect(listed).toEqual([...new Set(listed)]);
    expect([...listed].sort()).toEqual(expected.sort());
    expect(listed).toContain('');
    expect(listed).not.toContain('print/');
  });

  test('each page that is listed says where it stays, what it is and shows a picture', () => {
    const lacking = [...site.pages].flatMap(([page, text]) => {
      if (metaOf(text, 'robots') !== undefined) return [];
      const canonical = linkOf(text, 'canonical');
      // An earlier version, and an untranslated page, have another canonical page; the last page of a removed entry has none.
      const mayName = /^(?:v\/|de\/)/u.test(page)
        ? [undefined, ...[...site.pages.keys()].map((other) => `${address}${other}`)]
        : [`${address}${page}`];
      return [
        ...(mayName.includes(canonical) ? [] : [`${page}: canonical`]),
        ...['og:title', 'og:description', 'og:url', 'og:image', 'og:image:alt']
          .filter((name) => !propertyOf(text, name))
          .map((name) => `${page}: ${name}`),
      ];
    });
    expect(lacking).toEqual([]);
  });

  test('a role has a picture of its own, in every edition that it stays in', () => {
    const roles = [...site.pages].filter(
      ([page]) => /^roles\/[^/]+\/$/u.test(page) && metaOf(site.pages.get(page) ?? '', 'robots') === undefined,
    );
    expect(roles.length).toBeGreaterThan(0);
    for (const [page, text] of roles) expect(propertyOf(text, 'og:image')).toBe(`${address}share/${page.slice(0, -1)}.png`);
  });

  test('what pages are about is said to search engines, on the pages at the start alone', () => {
    const types = new Map<string, Set<unknown>>();
    for (const [page, text] of site.pages)
      for (const thing of thingsOn(text)) {
        expect(page).not.toMatch(/^(?:draft|v)\//u);
        const sort = page.split('/')[0] ?? '';
        types.set(sort, (types.get(sort) ?? new Set()).add(thing['@type']));
        expect(thing['@context']).toBe('https://schema.org');
        expect(thing['@id']).toMatch(/^https:\/\//u);
        expect(thing['name']).toBeTruthy();
      }
    expect(types.get('')).toEqual(new Set(['DefinedTermSet']));
    expect(types.get('competences')).toEqual(new Set(['DefinedTerm']));
    expect(types.get('roles')).toEqual(new Set(['Occupation']));
  });

  test('pages, both files for hosts and nginx say the same', () => {
    const [first] = [...site.pages.values()];
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(first ?? '')?.[1]?.replaceAll('&#39;', "'");
    for (const text of site.pages.values())
      expect(text).toContain(`name="referrer" content="${headersOf(read('_headers')).get('/*')?.get('Referrer-Policy')}"`);
    const ofHosts = headersOf(read('_headers'));
    const usual = ofHosts.get('/*') ?? new Map<string, string>();
    expect(usual.get('Content-Security-Policy')).toBe(policy);
    const ofNginx = nginxHeaders(read('nginx.conf'));
    expect([...ofNginx.keys()].sort()).toEqual(['', `${path}_astro/`, `${path}data/`, `${path}embed/`]);
    const unframed = "frame-ancestors 'none'";
    // What only servers read is shown to nobody.
    for (const file of ['', ...site.files].filter((each) => !/^(?:\.|_headers|_redirects|nginx\.conf)/u.test(each))) {
      // All rules of such a file that fit apply, each with a policy of its own.
      const own = [...ofHosts].filter(([key]) => key !== '/*' && fits(key, `${path}${file}`)).flatMap(([, headers]) => [...headers]);
      const isEmbedded = file.startsWith('embed/');
      expect([file, own.filter(([, value]) => value === unframed).length]).toEqual([file, isEmbedded ? 0 : 1]);
      const [block = ''] = [...ofNginx.keys()].filter((key) => key !== '' && `${path}${file}`.startsWith(key));
      expect(ofNginx.get(block)).toEqual(
        new Map([...usual, ...own, ['Content-Security-Policy', isEmbedded ? policy : `${policy}; ${unframed}`]] as readonly (readonly [
          string,
          string,
        ])[]),
      );
    }
  });

  test('moved addresses are the same for all servers', () => {
    const { redirects } = JSON.parse(read('redirects.json')) as {
      redirects: readonly { from: string; to: readonly string[]; status: number }[];
    };
    expect(redirects.length).toBeGreaterThan(0);
    const moved = redirects.filter(({ status }) => status === 301).map(({ from, to }) => `${from} ${to[0]}`);
    expect(read('_redirects').split('\n').filter(Boolean)).toEqual(moved.map((line) => `${line} 301`));
    const nginx = read('nginx.conf');
    expect([...nginx.matchAll(/^location = (\S+) \{ return 301 (\S+); \}$/gmu)].map(([, from, to]) => `${from} ${to}`)).toEqual(moved);
    expect(
      [...nginx.matchAll(/^location = (\S+) \{ error_page 410 (\S+); return 410; \}$/gmu)].map(([, from, page]) => `${from} ${page}`),
    ).toEqual(redirects.filter(({ status }) => status === 410).map(({ from }) => `${from} ${from}index.html`));
  });

  test('the icons that the web manifest names are there', () => {
    const { icons } = JSON.parse(read('site.webmanifest')) as { icons: readonly { src: string }[] };
    expect(icons.length).toBe(4);
    expect(icons.filter(({ src }) => !site.files.has(src))).toEqual([]);
  });

  test('everything is on one page', () => {
    const page = site.pages.get('print/') ?? '';
    const ids = [...site.pages.keys()].flatMap((each) => /^(competence|role)s\/([^/]+)\/$/u.exec(each)?.slice(1) ?? []);
    expect(ids.length).toBeGreaterThan(10);
    const missing = [...site.pages]
      .filter(
        ([each, text]) =>
          /^(?:competences|roles)\/[^/]+\/$/u.test(each) && metaOf(text, 'robots') === undefined && !text.includes('http-equiv="refresh"'),
      )
      .map(([each]) => each.replace(/s\/(.*)\/$/u, '-$1'))
      .filter((id) => !page.includes(`id="${id}"`));
    expect(missing).toEqual([]);
  });

  test('scripts keep in the browser what readers write and nothing else, as the page about privacy says', () => {
    const scripts = [...site.files].filter((file) => file.endsWith('.js'));
    const using = (pattern: RegExp): readonly string[] => scripts.filter((file) => pattern.test(read(file)));
    expect(using(/\b(?:indexedDB|cookieStore|document\.cookie)\b/u)).toEqual([]);
    // The names of scripts begin with the page or the module that they are made of.
    const answers = /(?:^|\/)answer\.astro/u;
    expect(using(/\blocalStorage\b/u).filter((file) => !answers.test(file))).toEqual([]);
    expect(using(/\bsessionStorage\b/u).filter((file) => !answers.test(file) && !/(?:^|\/)tab-storage\./u.test(file))).toEqual([]);
    expect(site.pages.get('privacy/')).toContain('except what you write');
  });

  test.runIf(isReleased)('each release has its tables, without a cell that a spreadsheet would run', () => {
    for (const { version, framework } of releases) {
      for (const name of ['competences', 'levels', 'requirements']) {
        const [head = [], ...rows] = readCsv(read(`data/${version}/${name}.csv`));
        expect(rows.length).toBeGreaterThan(0);
        expect([head, ...rows].filter((row) => row.length !== head.length)).toEqual([]);
        expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([]);
        if (name === 'competences') expect(rows.map(([id]) => id).sort()).toEqual(framework.entries.competence.map(({ id }) => id).sort());
      }
    }
  });

  test.runIf(isReleased)('each release says how to cite it, at its lasting address', () => {
    for (const { version, date } of releases) {
      const file: unknown = parse(read(`data/${version}/CITATION.cff`));
      expect(file).toMatchObject({ version, 'date-released': date, url: `${address}v/${version}/` });
      expect(site.pages.get(`v/${version}/cite/`)).toContain(`version = {${version}}`);
    }
    expect(site.pages.get('draft/cite/')).toContain('Draft, not released.');
  });

  test('the page for what is not there finds the nearest addresses', { ...needsBrowser, timeout: 5 * minutes }, async () => {
    const [browser, server] = [await openBrowser(), await serve(site.folder, path)];
    try {
      const page = await browser.newPage();
      const [known = ''] = [...site.pages.keys()].filter(
        (each) => /^roles\/[^/]+\/$/u.test(each) && site.pages.get(each)?.includes('og:image'),
      );
      await page.goto(`${server.address}${known.slice(0, -2)}x/`);
      await page.locator('nearest-pages a').first().waitFor();
      expect(await page.locator('nearest-pages a').first().getAttribute('href')).toBe(path + known);
      await page.goto(`${server.address}nothing/like-this-is-anywhere/`);
      await page.waitForLoadState('networkidle');
      expect(await page.locator('nearest-pages').isVisible()).toBe(false);
      expect(await page.locator('main li a').count()).toBeGreaterThan(3);
    } finally {
      await browser.close();
      await server.close();
    }
  });

  test('nothing is said of another host', () => {
    const elsewhere = [...site.pages.values()].flatMap((text) =>
      [...text.matchAll(/<(?:link|meta|script|img)\b[^>]*\b(?:href|src|content)="(https?:[^"]*)"/gu)].map(([, whole = '']) => whole),
    );
    expect(elsewhere.filter((whole) => !whole.startsWith(`${origin}/`))).toEqual([]);
  });
});

test('a site whose host is not known leaves out what needs a whole address', { timeout: 10 * minutes }, async () => {
  const site = await sharedSite(sites.example);
  expect(['sitemap.xml', 'robots.txt'].filter((file) => site.files.has(file))).toEqual([]);
  const pages = [...site.pages].filter(
    ([, text]) => linkOf(text, 'canonical') ?? propertyOf(text, 'og:image') ?? propertyOf(text, 'og:url'),
  );
  expect(pages.map(([page]) => page)).toEqual([]);
});

test('the citation file of the repository says what the manifest says', async () => {
  const { title, publisher, licence, iri } = (await frameworkIn(new URL('../framework/', import.meta.url))).manifest.data;
  const file: unknown = parse(readFileSync(join(root, 'CITATION.cff'), 'utf8'));
  expect(file).toMatchObject({
    'cff-version': '1.2.0',
    type: 'dataset',
    title,
    authors: [{ name: publisher }],
    license: licence,
    url: iri,
  });
});

test('the workflow that publishes gives each job the least that it needs', () => {
  const workflow: unknown = parse(readFileSync(join(root, '.github/workflows/site.yml'), 'utf8'));
  if (!isObject(workflow) || !isObject(workflow['jobs'])) throw new Error('The workflow has no jobs.');
  expect(workflow['permissions']).toEqual({});
  const jobs = Object.values(workflow['jobs']) as readonly {
    permissions: Readonly<Record<string, string>>;
    steps: readonly { run?: string }[];
  }[];
  const mayWrite = jobs.filter(({ permissions }) => Object.values(permissions).includes('write'));
  expect(mayWrite.map(({ permissions }) => permissions)).toEqual([{ pages: 'write', 'id-token': 'write' }]);
  expect(mayWrite.flatMap(({ steps }) => steps.filter(({ run }) => run !== undefined))).toEqual([]);
});
