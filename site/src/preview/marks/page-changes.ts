import { pathOf } from '@framewright/model';
import type { Entry, Framework } from '@framewright/model';
import type { ChangedPage, Mark } from '@framewright/review';
import type { Editions } from '../../editions/editions.ts';
import type { Here } from '../../view/places/page-counterpart.ts';
import { href, type Link } from '../../address/entry-paths.ts';
import { placeLink } from '../../view/places/places.ts';
import { linkTo, nameOf, viewOf, type View } from '../../editions/view.ts';
import { isInPlace } from './in-place.ts';
import type { Preview } from '../../content/preview.ts';

/** An entry that a proposed change affects, with the marks of its page in reading order. */
export interface ChangedEntry {
  readonly entry: Entry;
  readonly page: ChangedPage;
  readonly marks: readonly Mark[];
  /** To its page, or to its place on the page that shows it. */
  readonly link: Link;
}

/** A page of the site on which something would change. */
export interface ChangedPlace {
  /** Below the start of the edition: `competences/brewing/`, `terms/`. */
  readonly path: string;
  readonly link: Link & { readonly href: string };
  readonly entries: readonly ChangedEntry[];
}

/** The pages that would change, in reading order. Removed entries have none. */
export function changedPlaces(preview: Preview, editions: Editions): readonly ChangedPlace[] {
  const known = places.get(preview);
  if (known) return known;
  const view = viewOf(editions, editions.draft);
  const changed = preview.start.pages.flatMap((page): readonly ChangedEntry[] => {
    const entry = page.state === 'removed' ? undefined : entryOfPage(view.framework, page);
    return entry ? [{ entry, page, marks: inOrderOfPage(page.marks, entry), link: linkTo(view, entry) }] : [];
  });
  const found = [...Map.groupBy(changed, ({ entry }) => placeOf(entry))].map(([path, entries]) => ({
    path,
    link: linkToPlace(view, path, entries),
    entries,
  }));
  places.set(preview, found);
  return found;
}

/** The changed page that shows an entry, or a list with changed entries; undefined if nothing changed there. */
export function changedPlaceAt(preview: Preview, view: View, here: Here | undefined): ChangedPlace | undefined {
  const { edition, editions } = view;
  if (here === undefined || edition.framework !== editions.draft.framework) return undefined;
  const path = 'entry' in here ? placeOf(here.entry) : here.path;
  return changedPlaces(preview, editions).find((place) => place.path === path);
}

/** The address of a change where it is listed or marked. */
export function markHref({ link }: ChangedPlace, { fingerprint }: Mark): string {
  return `${link.href}#change-${fingerprint}`;
}

/** The address of the first change of a page. */
export function firstMarkHref(place: ChangedPlace): string {
  const mark = place.entries[0]?.marks[0];
  return mark ? markHref(place, mark) : place.link.href;
}

const places = new WeakMap<Preview, readonly ChangedPlace[]>();

function entryOfPage({ manifest, byId }: Framework, { type, id }: ChangedPage): Entry | undefined {
  const entry = type === 'manifest' ? manifest : byId.get(id);
  return entry?.type === type ? entry : undefined;
}

/** The path of the page that shows an entry; several are on one page. */
function placeOf(entry: Entry): string {
  return withoutPlace(pathOf(entry));
}

function linkToPlace(view: View, path: string, [first]: readonly ChangedEntry[]): Link & { readonly href: string } {
  const address = withoutPlace(first?.link.href ?? href(view.base, path));
  if (path === 'terms/') return { label: view.words.places.terms, href: address };
  if (path === 'competences/' || path === 'roles/')
    return { ...placeLink(view, path === 'roles/' ? 'roles' : 'competences'), href: address };
  return { label: first ? nameOf(view, first.entry) : path, href: address };
}

/** Changes below the title come first, then those that are only listed, then those marked further down, in file order. */
function inOrderOfPage(marks: readonly Mark[], entry: Entry): readonly Mark[] {
  const placeOfMark = (mark: Mark): number => {
    if (!isInPlace(mark, entry)) return 0;
    const pointer = mark.places.after?.pointer;
    const isBelowTitle =
      pointer === '/definition' ||
      (pointer === '/text' && (entry.type === 'role' || entry.type === 'qualification' || entry.type === 'resource'));
    return isBelowTitle ? -1 : (mark.places.after?.lines?.[0] ?? 1);
  };
  return marks.toSorted((a, b) => placeOfMark(a) - placeOfMark(b));
}

/** An address of a page without the place on it. */
function withoutPlace(address: string): string {
  return address.split('#')[0] ?? '';
}
