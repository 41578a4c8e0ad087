import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isObject } from '@framewright/model';
import { schemaViolations } from '@framewright/validator';
import { beforeAll, describe, expect, test } from 'vitest';
import { releasesIn, type BuiltSite } from './browser/built-site.ts';
import { entryPagesOf, linkOf } from './browser/page-parts.ts';
import { sharedSite } from './browser/shared-site.ts';
import { sites } from './browser/sites.ts';

const folder = new URL('./frameworks/history/', import.meta.url);
const base = '/bakery/';
const minutes = 60_000;

let site: BuiltSite;
const releases = await releasesIn(folder);
const versions = releases.map(({ version }) => version);

beforeAll(async () => {
  site = await sharedSite(sites.history);
}, 15 * minutes);

const entryPages = (edition: string): readonly string[] => entryPagesOf(site, edition);
const page = (path: string): string => site.pages.get(path) ?? '';
const json = (path: string): Readonly<Record<string, unknown>> =>
  JSON.parse(readFileSync(join(site.folder, path), 'utf8')) as Readonly<Record<string, unknown>>;

describe('the data', () => {
  test('each release is there as it was, and its checksums hold', () => {
    for (const version of versions) {
      const directory = join(site.folder, 'data', version);
      for (const line of readFileSync(join(directory, 'SHA256SUMS'), 'utf8').trim().split('\n')) {
        const [digest, name = ''] = line.split('  ');
        const bytes = readFileSync(join(directory, name));
        expect(createHash('sha256').update(bytes).digest('hex')).toBe(digest);
        expect(bytes.equals(readFileSync(new URL(`releases/${name}`, folder)))).toBe(true);
      }
    }
  });

  test('each entry stands beside its page, fits its schema and has the digest of the bundle', () => {
    let seen = 0;
    for (const version of versions) {
      const { digests } = json(`data/${version}/${version}.json`) as { digests: Readonly<Record<string, string>> };
      for (const path of entryPages(`v/${version}/`).filter((each) => each.split('/').length === 3)) {
        const address = linkOf(page(`v/${version}/${path}`), 'alternate');
        expect(address).toBe(`${base}data/${version}/${path.slice(0, -1)}.json`);
        const data = json((address ?? '').slice(base.length));
        const type = String(data['type']);
        expect(data['digest']).toBe(digests[String(data['id'])]);
        expect(isObject(data[type]) && schemaViolations(type as 'role', data[type])).toEqual([]);
        const at = new URL(address ?? '', 'https://site.example');
        expect(site.pages.has(new URL(String(data['page']), at).pathname.slice(base.length))).toBe(true);
        expect(site.files.has(new URL(String(data['schema']), at).pathname.slice(base.length))).toBe(true);
        expect(site.files.has(new URL(String(data['bundle']), at).pathname.slice(base.length))).toBe(true);
        seen += 1;
      }
    }
    expect(seen).toBeGreaterThan(90);
  });

  test('the list of releases names files that are there', () => {
    const list = json('data/releases.json') as unknown as {
      latest: string;
      releases: readonly { version: string; page: string; files: readonly { path: string }[] }[];
    };
    expect(list.latest).toBe(versions.at(-1));
    expect(list.releases.map(({ version }) => version)).toEqual(versions.toReversed());
    for (const { page: address, files } of list.releases) {
      expect(site.pages.has(address.replace('../', ''))).toBe(true);
      for (const { path } of files) expect(site.files.has(`data/${path}`)).toBe(true);
    }
  });
});

describe('the feeds', () => {
  const idsIn = (text: string): readonly string[] => [...text.matchAll(/<id>([^<]*)<\/id>/gu)].map(([, id]) => id ?? '');
  const feed = (of: BuiltSite, path: string): string => readFileSync(join(of.folder, path), 'utf8');

  test('there is one of releases, one of every entry, and one at the address of every entry that went', () => {
    const feeds = [...site.files].filter((file) => file.endsWith('feed.xml'));
    const pages = [...entryPages(''), 'competences/dough-making/', 'competences/wood-splitting/', 'roles/oven-keeper/'];
    for (const path of pages.filter((each) => each.split('/').length === 3)) expect(feeds, path).toContain(`${path}feed.xml`);
    expect(idsIn(feed(site, 'changes/feed.xml'))).toHaveLength(versions.length + 1);
    expect(feed(site, 'competences/wood-splitting/feed.xml')).toContain('Removed');
    for (const file of feeds) {
      const ids = idsIn(feed(site, file));
      expect(new Set(ids).size, file).toBe(ids.length);
    }
  });

  test(
    'the identifiers of items stay when another release comes',
    async () => {
      const before = await sharedSite(sites.earlierHistory);
      for (const path of [
        'changes/feed.xml',
        'competences/oven-firing/feed.xml',
        'competences/dough-making/feed.xml',
        'roles/oven-keeper/feed.xml',
      ]) {
        const [old, now] = [idsIn(feed(before, path)), idsIn(feed(site, path))];
        expect(old.length).toBeGreaterThan(1);
        expect(now, path).toEqual(expect.arrayContaining([...old]));
      }
    },
    15 * minutes,
  );
});

test(
  'the same releases give the same bytes',
  async () => {
    const [once, again] = [await sharedSite(sites.earlierHistory), await sharedSite(sites.reversedHistory)];
    expect([...again.files]).toEqual([...once.files]);
    const different = [...once.files].filter(
      (file) => !readFileSync(join(again.folder, file)).equals(readFileSync(join(once.folder, file))),
    );
    expect(different).toEqual([]);
  },
  15 * minutes,
);
