import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { loadIndex } from '../client/site-search/search-index.ts';
import { foundHits } from '../client/site-search/found-hits.ts';
import { finding } from '../words/en-finding.ts';
import type { SearchDocument } from './search-documents.ts';
import type { SearchIndexFile } from './search-index-files.ts';
import { searchShards } from './search-shards.ts';

/** A number from 0 to 1 that looks like chance, the same for the same place. */
function chance(place: number): number {
  const mixed = Math.imul(place ^ (place >>> 15), 0x2c1b3c6d);
  const again = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return ((again ^ (again >>> 15)) >>> 0) / 2 ** 32;
}

const syllables = 'ba ce di fo gu la me ni po ru sa te vi wo xu ka le mi no tu'.split(' ');
const vocabulary = Array.from({ length: 6000 }, (_, at) =>
  Array.from({ length: 2 + (at % 3) }, (_, step) => syllables[Math.floor(chance(at * 11 + step) * syllables.length)]).join(''),
);

/** Words, some of them often and most of them seldom, as in any language. */
function text(seed: number, length: number): string {
  return Array.from({ length }, (_, at) => vocabulary[Math.floor(chance(seed * 131 + at) ** 3 * vocabulary.length)]).join(' ');
}

function documents(total: number): readonly SearchDocument[] {
  return Array.from({ length: total }, (_, at) => ({
    type: at < 1000 ? 'role' : 'competence',
    title: `${text(at, 3)} ${at}`,
    href: `/competences/c-${at}/`,
    within: text(at % 90, 2),
    text: text(at + 1, 14),
    names: [{ sort: 'alias', name: text(at + 2, 2) }],
    helps: [],
    places: Array.from({ length: 5 }, (_, level) => ({
      label: `${level} Level`,
      fragment: `level-${level}`,
      text: text(at * 5 + level, 8),
    })),
  }));
}

const kilobytes = (content: unknown): number => gzipSync(typeof content === 'string' ? content : JSON.stringify(content)).length / 1000;

test('of 11,000 entries little is loaded at first, and little for each search', async () => {
  const made = documents(11_000);
  const { files, ...shards } = searchShards(made, 'search/');
  const index: SearchIndexFile = {
    words: finding.search.inPage,
    titles: ['Roles', 'Competences'],
    sorts: { alias: '{names}', tag: '{names}', code: '{names}', aligned: '{names}', former: '{names}' },
    page: '/search/',
    edition: '1.0.0',
    others: [],
    types: [
      ['role', 1000],
      ['competence', 10_000],
    ],
    ...shards,
  };
  const byPath = new Map<string, string>([
    ['/search/index.json', JSON.stringify(index)],
    ...files.map(({ path, content }) => [`/${path}`, String(content)] as const),
  ]);
  const loaded = new Set<string>();
  const opened = await loadIndex('/search/index.json', <T>(address: string): Promise<T> => {
    loaded.add(address);
    return Promise.resolve(JSON.parse(byPath.get(address) ?? '') as T);
  });
  const weight = (): number => [...loaded].reduce((sum, address) => sum + kilobytes(byPath.get(address)), 0);
  expect(weight()).toBeLessThan(60);

  loaded.clear();
  const [first] = await foundHits(opened, await opened.find(made[7000]?.title ?? ''), { each: 6, all: 20 });
  expect(first?.document.href).toBe('/competences/c-7000/');
  expect(weight()).toBeLessThan(150);
}, 60_000);

test('the same documents give the same files, named after their content', () => {
  const made = documents(300);
  const once = searchShards(made, 'search/');
  expect(searchShards(made, 'search/')).toEqual(once);
  expect(once.files.every(({ path }) => /^search\/[0-9a-f]{10}\.json$/u.test(path))).toBe(true);
  const [changed] = made;
  const other = searchShards([{ ...(changed as SearchDocument), title: 'Another' }, ...made.slice(1)], 'search/');
  const kept = other.files.filter(({ path }) => once.files.some((file) => file.path === path));
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.length).toBeLessThan(once.files.length);
});
