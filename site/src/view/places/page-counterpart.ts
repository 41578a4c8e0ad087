import { pathOf, slugOf } from '@framewright/model';
import type { Entry } from '@framewright/model';
import { contextsOf } from './role-contexts.ts';
import { href, type Link } from '../../address/entry-paths.ts';
import { linkTo, viewOf, type View } from '../../editions/view.ts';
import type { Edition, Editions } from '../../editions/editions.ts';
import { counterparts } from '../../editions/lineage.ts';

/** What a page of an edition shows: an entry, maybe in one context, or a list that every edition has. */
export type Here = { readonly entry: Entry; readonly context?: string } | { readonly path: string };

/** The counterpart of a page in another edition. */
export interface PageCounterpart {
  readonly to: Edition;
  /** Whether the same entry is there, a successor or predecessor, or neither. */
  readonly how: 'same' | 'other' | 'absent';
  /** The links; the start of the edition if neither is there. */
  readonly links: readonly (Link & { readonly href: string })[];
}

/**
 * The counterpart of a page in another edition.
 * @param here what the page shows; undefined for pages outside all editions
 * @param tongue the language of the page, if it is not that of the framework; kept if the other edition has it
 */
export function pageCounterpart(editions: Editions, from: Edition, here: Here | undefined, to: Edition, tongue?: string): PageCounterpart {
  const { base } = viewOf(editions, to, tongue);
  if (here === undefined || 'path' in here) return { to, how: 'same', links: [{ label: to.version, href: href(base, here?.path ?? '') }] };
  const found = counterparts(editions, from, here.entry.id, to);
  if (found.length === 0) return { to, how: 'absent', links: [{ label: to.version, href: base }] };
  const name = linkTo(viewOf(editions, from, tongue), here.entry).label;
  const links = found.map((entry) => linkInContext(viewOf(editions, to, tongue), entry, here.context, name));
  return { to, how: found.every(({ id }) => id === here.entry.id) ? 'same' : 'other', links };
}

/**
 * The canonical address of a page: that of the latest release, else of the last edition that has the entry. Undefined for the page itself.
 */
export function canonicalOf(editions: Editions, edition: Edition, here: Here | undefined, tongue?: string): string | undefined {
  if (edition === editions.main || edition.kind === 'draft') return undefined;
  const candidates = [editions.main, ...editions.released.slice(0, editions.released.indexOf(edition))];
  for (const candidate of candidates) {
    const counterpart = pageCounterpart(editions, edition, here, candidate, tongue);
    if (counterpart.how === 'same' || (counterpart.how === 'other' && counterpart.links.length === 1)) return counterpart.links[0]?.href;
  }
  return undefined;
}

/** If only the id has changed, the id is the label. @param name the name of the entry where the reader is */
function linkInContext(view: View, { id }: Entry, context: string | undefined, name: string): Link & { readonly href: string } {
  const entry = view.framework.byId.get(id) as Entry;
  const { label } = linkTo(view, entry);
  const hasContext = context !== undefined && entry.type === 'role' && contextsOf(view, entry).some((known) => known.id === context);
  return { label: label === name ? entry.id : label, href: href(view.base, `${pathOf(entry)}${hasContext ? `${slugOf(context)}/` : ''}`) };
}
