import type { FileToWrite } from '@framewright/model';
import { href } from '../address/entry-paths.ts';
import { editionLabel } from '../editions/edition-words.ts';
import type { Edition, Editions } from '../editions/editions.ts';
import { viewOf, type View } from '../editions/view.ts';
import { searchDocuments } from './search-documents.ts';
import { searchTypes, type Guide, type SearchType } from './search-entries.ts';
import type { NameSort } from './search-names.ts';
import { searchShards, type Sharded } from './search-shards.ts';

/** What the search of one edition loads first. All else is loaded when it is asked for, from files beside it. */
export interface SearchIndexFile extends Omit<Sharded, 'files'> {
  readonly words: View['words']['finding']['search']['inPage'];
  /** What each type is called. */
  readonly titles: readonly string[];
  /** What stands before, or around, names of each sort. */
  readonly sorts: Readonly<Record<NameSort, string>>;
  /** The page that lists everything. */
  readonly page: string;
  /** The label of this edition, and the others that can be searched, latest first. */
  readonly edition: string;
  readonly others: readonly { readonly label: string; readonly file: string }[];
  /** The types with the number of documents of each, in the order of their numbers. */
  readonly types: readonly (readonly [type: SearchType, size: number])[];
}

/** The path of the file that the search loads first. @param place an edition in a language */
export function searchIndexPath({ path }: { readonly path: string }): string {
  return `${path}search/index.json`;
}

/** What the search of one edition in one language loads. */
export function searchIndexFiles(view: View, guides: readonly Guide[]): readonly FileToWrite[] {
  const { editions, edition, words, path } = view;
  const documents = searchDocuments(view, guides);
  const types = searchTypes.flatMap((type) => {
    const size = documents.filter((document) => document.type === type).length;
    return size === 0 ? [] : [[type, size] as const];
  });
  const { files, ...shards } = searchShards(documents, `${path}search/`);
  const { search } = words.finding;
  const index: SearchIndexFile = {
    words: search.inPage,
    titles: types.map(([type]) => search.types[type]),
    sorts: {
      alias: search.inPage.also,
      tag: `${words.facts.tags}: {names}`,
      code: `${words.facts.code}: {names}`,
      aligned: `${words.facts.alignments}: {names}`,
      former: search.inPage.former,
    },
    page: href(view.base, 'search/'),
    edition: editionLabel(view, edition),
    others: otherEditions(editions, edition).map((other) => ({
      label: editionLabel(view, other),
      file: href(editions.root, searchIndexPath(viewOf(editions, other, view.tongue))),
    })),
    types,
    ...shards,
  };
  return [{ path: searchIndexPath(view), content: `${JSON.stringify(index)}\n` }, ...files];
}

/** The editions with another content than one, each once. */
export function otherEditions({ all, main }: Editions, edition: Edition): readonly Edition[] {
  const distinct = all.filter((other) => other.kind !== 'released' || other.framework !== main.framework);
  return distinct.filter(({ framework }) => framework !== edition.framework);
}
