import type { FileToWrite } from '@framewright/model';
import type { Editions } from '../editions/editions.ts';
import { editionLabel } from '../editions/edition-words.ts';
import { href } from '../address/entry-paths.ts';
import { searchEntries, searchTypes, type SearchEntry } from './search-entries.ts';
import { viewOf, viewsOf, type View } from '../editions/view.ts';

/** Above this number of entries only names can be searched: more texts would take seconds to load and index on a phone. */
export const mostWithText = 2000;

/** What the search of one edition loads. */
export interface SearchFile {
  readonly words: View['words']['finding']['search']['inPage'];
  readonly types: Readonly<Record<string, string>>;
  /** The page that lists everything. */
  readonly page: string;
  /** The label of this edition, and the others that can be searched, latest first. */
  readonly edition: string;
  readonly others: readonly { readonly label: string; readonly file: string }[];
  readonly entries: readonly SearchEntry[];
}

/** The path of the list that the search loads. @param place an edition in a language */
export function searchFilePath({ path }: { readonly path: string }): string {
  return `${path}search.json`;
}

/** A list for the search of each edition in each of its languages. */
export function searchFiles(
  editions: Editions,
  guides: readonly { readonly slug: string; readonly title: string }[],
): readonly FileToWrite[] {
  const views = editions.all.flatMap((edition) => viewsOf(editions, edition));
  return views.map((view) => ({ path: searchFilePath(view), content: `${JSON.stringify(searchFile(view, guides))}\n` }));
}

function searchFile(view: View, guides: readonly { readonly slug: string; readonly title: string }[]): SearchFile {
  const { editions, edition, words } = view;
  const entries = searchEntries(view, guides);
  const distinct = editions.all.filter((other) => other.kind !== 'released' || other.framework !== editions.main.framework);
  return {
    words: words.finding.search.inPage,
    types: Object.fromEntries(
      searchTypes.filter((type) => entries.some((entry) => entry.type === type)).map((type) => [type, words.finding.search.types[type]]),
    ),
    page: href(view.base, 'search/'),
    edition: editionLabel(view, edition),
    others: distinct
      .filter(({ framework }) => framework !== edition.framework)
      .map((other) => ({
        label: editionLabel(view, other),
        file: href(editions.root, searchFilePath(viewOf(editions, other, view.tongue))),
      })),
    entries: entries.length > mostWithText ? entries.map(({ text: _text, within: _within, ...rest }) => rest) : entries,
  };
}
