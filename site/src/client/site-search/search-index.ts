import type { SearchType } from '../../data/search-entries.ts';
import type { SearchIndexFile } from '../../data/search-index-files.ts';
import type { SearchPlace } from '../../data/search-places.ts';
import type { Shards, ShownDocument, TermLine } from '../../data/search-shards.ts';
import { isUnspaced, nameTerm, termsIn } from '../../data/search-terms.ts';
import { fetchJson } from '../element/fetch-json.ts';
import { nearTerms } from './near-terms.ts';
import { rankingOf, type Asked, type Ranked } from './rank-documents.ts';

/** A searchable edition. */
export interface SearchIndex {
  readonly file: SearchIndexFile;
  /** What fits a text, best first. */
  find(text: string): Promise<Found>;
  /** What a document shows. */
  shown(number: number): Promise<ShownDocument>;
  /** The texts of a document. */
  places(number: number): Promise<readonly SearchPlace[]>;
}

/** What fits a text. */
export interface Found {
  /** Whether nothing fits as it was typed, so that these are near to it. */
  readonly isNear: boolean;
  readonly ranked: readonly (Ranked & { readonly type: SearchType })[];
  /** For each typed word the words that it was found as. */
  readonly asked: readonly Asked[];
}

/** Loads the index of an edition. */
export async function loadIndex(address: string, load: <T>(address: string) => Promise<T> = fetchJson): Promise<SearchIndex> {
  const file = await load<SearchIndexFile>(address);
  const folder = address.slice(0, address.lastIndexOf('/') + 1);
  const partOf = async <T>(shards: Shards<number>, number: number): Promise<T | undefined> => {
    const shard = shards.findLast(([first]) => first <= number);
    return shard && (await load<readonly T[]>(folder + shard[1]))[number - shard[0]];
  };
  const linesBetween = async (from: string, to: string): Promise<readonly TermLine[]> => {
    const { terms } = file;
    const files = terms.filter(([first], at) => first <= to && (terms[at + 1]?.[0] ?? '\uFFFF') > from);
    const parts = await Promise.all(files.map(([, name]) => load<readonly TermLine[]>(folder + name)));
    return parts.flat().filter(([term]) => term >= from && term <= to);
  };
  return {
    file,
    find: (text) => findIn(file, text, linesBetween),
    shown: async (number) => (await partOf<ShownDocument>(file.shown, number)) ?? { title: '', href: '', names: [], helps: [] },
    places: async (number) => (await partOf<readonly SearchPlace[]>(file.places, number)) ?? [],
  };
}

type LinesBetween = (from: string, to: string) => Promise<readonly TermLine[]>;

async function findIn({ types }: SearchIndexFile, text: string, linesBetween: LinesBetween): Promise<Found> {
  const words = [...new Set(termsIn(text, true).map(({ term }) => term))];
  const name = nameTerm(text);
  const [whole] = await linesBetween(name, name);
  const exact = await Promise.all(words.map(async (word): Promise<Asked> => ({ word, lines: await beginning(word, linesBetween) })));
  const typed = rankingOf(types, exact, whole);
  if (typed.length > 0 || words.length === 0) return { isNear: false, ranked: typed, asked: exact };
  const near = await Promise.all(
    exact.map(async (asked) => (asked.lines.length > 0 ? asked : { ...asked, lines: await nearTo(asked.word, linesBetween) })),
  );
  return { isNear: true, ranked: rankingOf(types, near, undefined, true), asked: near };
}

/** The words that begin as one does; a single letter has to be the whole word, but where words aren't parted a single character begins pairs. */
function beginning(word: string, linesBetween: LinesBetween): Promise<readonly TermLine[]> {
  return linesBetween(word, [...word].length > 1 || isUnspaced(word) ? `${word}\uFFFF` : word);
}

/** Mistakes in the first letter are rare, and would ask for all words; that the first two are swapped is not. */
async function nearTo(word: string, linesBetween: LinesBetween): Promise<readonly TermLine[]> {
  const starts = [...new Set([word[0] ?? '', word[1] ?? ''])].filter((start) => start !== '');
  const lines = (await Promise.all(starts.map((start) => linesBetween(start, `${start}\uFFFF`)))).flat();
  const near = new Set(
    nearTerms(
      word,
      lines.map(([term]) => term),
    ),
  );
  return lines.filter(([term]) => near.has(term));
}
