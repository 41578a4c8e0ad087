import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SearchIndexFile } from '../../site/src/data/search-index-files.ts';
import type { SearchPlace } from '../../site/src/data/search-places.ts';
import type { ShownDocument } from '../../site/src/data/search-shards.ts';
import type { BuiltSite } from './built-site.ts';
import { brokenLinks } from './page-facts.ts';

/** Every address that the search of any edition and language leads to, as the index has it. */
export function searchAddresses({ folder, files }: BuiltSite): readonly string[] {
  const indexes = [...files].filter((file) => file.endsWith('search/index.json'));
  return indexes.flatMap((index) => {
    const read = <T>(file: string): T => JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;
    const { shown, places, others } = read<SearchIndexFile>(index);
    const beside = <T>([, file]: readonly [number, string]): readonly T[] => read<readonly T[]>(`${dirname(index)}/${file}`);
    const documents = shown.flatMap((part) => beside<ShownDocument>(part));
    const texts = places.flatMap((part) => beside<readonly SearchPlace[]>(part));
    return [
      ...others.map(({ file }) => file),
      ...documents.flatMap(({ href, helps }, number) => [
        href,
        ...helps.map((help) => help.href),
        ...(texts[number] ?? []).flatMap(({ fragment }) => (fragment === '' ? [] : [`${href}#${fragment}`])),
      ]),
    ];
  });
}

/** Those that lead to no page, or to no place on it. */
export function brokenSearch(site: BuiltSite): readonly string[] {
  const links = [...new Set(searchAddresses(site))].map((address) => `<a href="${address}">`).join('');
  const broken = brokenLinks({ ...site, pages: new Map([...site.pages, ['the search', links]]) });
  return broken.filter((line) => line.startsWith('the search: '));
}
