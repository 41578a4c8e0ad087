import type { FileToWrite } from '@framewright/model';
import type { Editions } from '../editions/editions.ts';
import { editionLabel } from '../editions/edition-words.ts';
import { href } from '../address/entry-paths.ts';
import { searchEntries, searchTypes, type Guide, type SearchEntry } from './search-entries.ts';
import { otherEditions, searchIndexFiles } from './search-index-files.ts';
import { viewOf, viewsOf, type View } from '../editions/view.ts';

/** Above this number of entries only names are listed. */
export const mostWithText = 2000;

/** Everything in one edition, for programs. */
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

/** The path of the list of everything, for programs. @param place an edition in a language */
export function searchFilePath({ path }: { readonly path: string }): string {
  return `${path}search.json`;
}

/** For each edition in each of its languages a list of everything, and what the search loads of it. */
export function searchFiles(editions: Editions, guides: readonly Guide[]): readonly FileToWrite[] {
  const views = editions.all.flatMap((edition) => viewsOf(editions, edition));
  return views.flatMap((view) => [
    { path: searchFilePath(view), content: `${JSON.stringify(searchFile(view, guides))}\n` },
    ...searchIndexFiles(view, guides),
  ]);
}

function searchFile(view: View, guides: readonly Guide[]): SearchFile {
  const { editions, edition, words } = view;
  const entries = searchEntries(view, guides);
  return {
    words: words.finding.search.inPage,
    types: Object.fromEntries(
      searchTypes.filter((type) => entries.some((entry) => entry.type === type)).map((type) => [type, words.finding.search.types[type]]),
    ),
    page: href(view.base, 'search/'),
    edition: editionLabel(view, edition),
    others: otherEditions(editions, edition).map((other) => ({
      label: editionLabel(view, other),
      file: href(editions.root, searchFilePath(viewOf(editions, other, view.tongue))),
    })),
    entries: entries.length > mostWithText ? entries.map(({ text: _text, within: _within, ...rest }) => rest) : entries,
  };
}
