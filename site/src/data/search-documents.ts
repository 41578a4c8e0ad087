import type { Entry, Framework } from '@framewright/model';
import { linkTo, type View } from '../editions/view.ts';
import { entriesWithPage, guideLinks, searchEntry, type Guide, type SearchEntry } from './search-entries.ts';
import { searchNames, type SearchName } from './search-names.ts';
import { sitePages } from './search-pages.ts';
import { searchPlaces, type SearchPlace } from './search-places.ts';

/** What is found: an entry, a guide, or a page of the site itself. */
export interface SearchDocument extends Omit<SearchEntry, 'aliases'> {
  readonly names: readonly SearchName[];
  /** Words that lead to it and aren't shown. */
  readonly called?: string;
  readonly places: readonly SearchPlace[];
  /** What helps with it: qualifications, and what people learn it from. */
  readonly helps: readonly { readonly title: string; readonly href: string }[];
}

/** Everything in an edition that can be found, by type in the order in which readers look for it. */
export function searchDocuments(view: View, guides: readonly Guide[]): readonly SearchDocument[] {
  const helping = helpingWith(view.framework);
  const entries = entriesWithPage(view).map((entry): SearchDocument => {
    const { aliases: _aliases, ...shown } = searchEntry(view, entry);
    return {
      ...shown,
      names: searchNames(view, entry),
      places: placesOf(view, entry),
      helps: (helping.get(entry.id) ?? []).map((each) => named(view, each)),
    };
  });
  const pages = sitePages(view).map(
    ({ label, href, names }): SearchDocument => ({ ...bare, type: 'site', title: label, href, called: names }),
  );
  const start = entries.findIndex(({ type }) => !leading.has(type));
  const guideDocuments = guideLinks(view, guides).map(
    ({ label, href }): SearchDocument => ({ ...bare, type: 'guide', title: label, href }),
  );
  const at = start === -1 ? entries.length : start;
  return [...entries.slice(0, at), ...pages, ...entries.slice(at), ...guideDocuments];
}

const bare = { names: [], places: [], helps: [] } as const;

/** The types that stand before the pages of the site. */
const leading: ReadonlySet<string> = new Set(['role', 'competence', 'qualification', 'resource']);

function named(view: View, entry: Entry): { readonly title: string; readonly href: string } {
  const { label, href = '' } = linkTo(view, entry);
  return { title: label, href };
}

/** The texts of an entry; of what helps with competences, their names too. */
function placesOf(view: View, entry: Entry): readonly SearchPlace[] {
  const places = searchPlaces(view, entry);
  if (entry.type !== 'qualification' && entry.type !== 'resource') return places;
  const covered = Object.keys(entry.data.covers ?? {}).flatMap((id) => {
    const competence = view.framework.byId.get(id);
    return competence ? [named(view, competence).title] : [];
  });
  const { words } = view;
  const label = entry.type === 'resource' ? words.resources.covers : words.qualifications.covers;
  return covered.length === 0 ? places : [...places, { label, fragment: 'covers', text: covered.join(', ') }];
}

/** By the id of a competence what covers it. */
function helpingWith({ entries }: Framework): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const entry of [...entries.qualification, ...entries.resource])
    for (const id of Object.keys(entry.data.covers ?? {})) found.set(id, [...(found.get(id) ?? []), entry]);
  return found;
}
