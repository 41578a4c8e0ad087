import MiniSearch from 'minisearch';
import type { SearchFile } from '../../data/search-files.ts';
import type { SearchEntry } from '../../data/search-entries.ts';
import { fetchJson } from '../element/fetch-json.ts';

/** A searchable list. */
export interface SearchIndex {
  readonly file: SearchFile;
  /** The matches, best first. */
  find(text: string): readonly Hit[];
}

/** A match. */
export interface Hit {
  readonly entry: SearchEntry;
  /** Its aliases that match. */
  readonly aliases: readonly string[];
}

const indexes = new Map<string, Promise<SearchIndex>>();

/** Loads the list of an edition and makes it searchable, once. */
export function loadIndex(address: string): Promise<SearchIndex> {
  const known = indexes.get(address);
  if (known) return known;
  const made = fetchJson<SearchFile>(address).then(indexOf);
  indexes.set(address, made);
  made.catch(() => indexes.delete(address));
  return made;
}

/** Indexes a list: by prefix, with one typo allowed in longer words, ignoring accents. Names weigh most, then aliases. */
export function indexOf(file: SearchFile): SearchIndex {
  const search = new MiniSearch<SearchEntry & { id: number }>({
    fields: ['title', 'aliases', 'within', 'text'],
    extractField: (entry, field) => {
      const value = (entry as unknown as Readonly<Record<string, unknown>>)[field];
      return (Array.isArray(value) ? value.join(' | ') : value) as string;
    },
    processTerm: plain,
    searchOptions: {
      boost: { title: 6, aliases: 5, within: 1.5 },
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (term.length > 3 ? 0.25 : false),
      weights: { prefix: 0.5, fuzzy: 0.2 },
      combineWith: 'AND',
      boostDocument: (id) => typeOrder[file.entries[id as number]?.type ?? ''] ?? 1,
    },
  });
  search.addAll(file.entries.map((entry, id) => ({ ...entry, id })));
  const exact = (entry: SearchEntry, text: string): boolean => [entry.title, ...(entry.aliases ?? [])].some((name) => plain(name) === text);
  return {
    file,
    find: (text) => {
      const wanted = plain(text.trim());
      if (wanted === '') return [];
      const all = search.search(wanted);
      const some = all.length > 0 ? all : search.search(wanted, { combineWith: 'OR' });
      // If nothing matches every word, the entries that match most of them.
      const most = Math.max(0, ...some.map(({ queryTerms }) => queryTerms.length));
      const hits = some
        .filter(({ queryTerms }) => queryTerms.length === most)
        // Of equal matches the first in the list comes first.
        .sort((a, b) => b.score - a.score || (a.id as number) - (b.id as number))
        .flatMap(({ id, terms }): Hit[] => {
          const entry = file.entries[id as number];
          return entry
            ? [{ entry, aliases: (entry.aliases ?? []).filter((alias) => terms.some((term) => plain(alias).includes(term))) }]
            : [];
        });
      return [...hits.filter(({ entry }) => exact(entry, wanted)), ...hits.filter(({ entry }) => !exact(entry, wanted))];
    },
  };
}

/** Among equal matches, roles and competences come before groups and pages. */
const typeOrder: Readonly<Record<string, number>> = { role: 1.3, competence: 1.2, group: 0.8, family: 0.8, scale: 0.8, guide: 0.5 };

/** Without the accents of Latin, Greek and Cyrillic letters; the marks of other scripts are letters of their own. */
function plain(word: string): string {
  return word
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F]/gu, '')
    .normalize('NFC')
    .toLowerCase();
}
