import type { Entry } from '@framewright/model';
import { contextsOf } from './role-contexts.ts';
import { href, pathOf, slugOf, type Link } from '../../address/links.ts';
import { linkTo, viewOf, type View } from '../../editions/view.ts';
import type { Edition, Editions } from '../../editions/editions.ts';
import { counterparts } from '../../editions/lineage.ts';

/** What a page of an edition shows: an entry, maybe in one context, or a list that every edition has. */
export type Here = { readonly entry: Entry; readonly context?: string } | { readonly path: string };

/** The way from a page to what it is in another edition. */
export interface Way {
  readonly to: Edition;
  /** Whether the same thing is there, something that took its place or that it came from, or nothing of the kind. */
  readonly how: 'same' | 'other' | 'absent';
  /** Where to go; the start of the edition where nothing of the kind is there. */
  readonly links: readonly (Link & { readonly href: string })[];
}

/**
 * The way from a page to another edition.
 * @param here what the page shows; undefined for pages that stand outside all editions
 * @param tongue the language of the page, where it is not that of the framework; kept where the other edition has it
 */
export function wayTo(editions: Editions, from: Edition, here: Here | undefined, to: Edition, tongue?: string): Way {
  const { base } = viewOf(editions, to, tongue);
  if (here === undefined || 'path' in here) return { to, how: 'same', links: [{ label: to.version, href: href(base, here?.path ?? '') }] };
  const found = counterparts(editions, from, here.entry.id, to);
  if (found.length === 0) return { to, how: 'absent', links: [{ label: to.version, href: base }] };
  const name = linkTo(viewOf(editions, from, tongue), here.entry).label;
  const links = found.map((entry) => linkInContext(viewOf(editions, to, tongue), entry, here.context, name));
  return { to, how: found.every(({ id }) => id === here.entry.id) ? 'same' : 'other', links };
}

/** The address that search engines should keep for a page: that of the latest release, else of the last edition that has the entry. Undefined for the page itself. */
export function canonicalOf(editions: Editions, edition: Edition, here: Here | undefined, tongue?: string): string | undefined {
  if (edition === editions.main || edition.kind === 'draft') return undefined;
  const candidates = [editions.main, ...editions.released.slice(0, editions.released.indexOf(edition))];
  for (const candidate of candidates) {
    const way = wayTo(editions, edition, here, candidate, tongue);
    if (way.how === 'same' || (way.how === 'other' && way.links.length === 1)) return way.links[0]?.href;
  }
  return undefined;
}

/** Where only the id has changed, it is the id that tells them apart. @param name what the entry is called where the reader is */
function linkInContext(view: View, { id }: Entry, context: string | undefined, name: string): Link & { readonly href: string } {
  const entry = view.framework.byId.get(id) as Entry;
  const { label } = linkTo(view, entry);
  const hasContext = context !== undefined && entry.type === 'role' && contextsOf(view, entry).some((known) => known.id === context);
  return { label: label === name ? entry.id : label, href: href(view.base, `${pathOf(entry)}${hasContext ? `${slugOf(context)}/` : ''}`) };
}
