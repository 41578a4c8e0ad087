import { pathOf, slugOf } from '@framewright/model';
import type { Entry } from '@framewright/model';
import { contextsOf } from './role-contexts.ts';
import { href, type Link } from '../../address/entry-paths.ts';
import { linkTo, viewOf } from '../../editions/view.ts';
import { entriesWithPage } from '../../address/with-page.ts';
import type { Edition, Editions } from '../../editions/editions.ts';
import { counterparts, formerIds } from '../../editions/lineage.ts';
import { pageCounterpart, type Here } from './page-counterpart.ts';

/** An address of an edition that an entry had, under this id or another, and no longer has. */
export interface Departed {
  /** Path below the edition, with a slash at the end: `competences/old-id/`. */
  readonly path: string;
  /** The name of the entry that was there. */
  readonly label: string;
  /** The links to its successors; several if it was split, none if nothing took its place. */
  readonly to: readonly (Link & { readonly href: string })[];
  /** The reason for its removal, if one was given. */
  readonly because?: string;
  /** Its page in the last release that had it. */
  readonly last?: { readonly edition: Edition; readonly href: string; readonly entry: Entry };
}

/**
 * The addresses that earlier releases had, or that earlier ids would have, and that an edition lacks.
 * @param tongue a language of the edition besides its own
 */
export function departedFrom(editions: Editions, edition: Edition, tongue?: string): readonly Departed[] {
  const view = viewOf(editions, edition, tongue);
  const found = new Map<string, Departed>();
  const paths = new Set(pagesOf(editions, edition).map(({ path }) => path));
  const until = editions.history.findIndex(({ framework }) => framework === edition.framework);
  for (const earlier of editions.history.slice(0, until).toReversed()) {
    for (const { path, here } of pagesOf(editions, earlier)) {
      if (paths.has(path)) continue;
      paths.add(path);
      const counterpart = pageCounterpart(editions, earlier, here, edition, tongue);
      const { data } = here.entry;
      const titles = counterparts(editions, earlier, here.entry.id, edition).map(
        (entry) => linkTo(view, view.framework.byId.get(entry.id) ?? entry).label,
      );
      found.set(path, {
        path,
        label: linkTo(viewOf(editions, earlier), here.entry).label,
        to: counterpart.how === 'absent' ? [] : counterpart.links.map((link, index) => ({ ...link, label: titles[index] ?? link.label })),
        ...('because' in data && typeof data.because === 'string' ? { because: data.because } : {}),
        last: { edition: earlier, href: href(viewOf(editions, earlier, tongue).base, path), entry: here.entry },
      });
    }
  }
  for (const { path, here } of pagesOf(editions, edition)) {
    if (here.context !== undefined) continue;
    for (const id of formerIds(here.entry)) {
      const former = `${path.slice(0, path.indexOf('/') + 1)}${slugOf(id)}/`;
      if (paths.has(former)) continue;
      paths.add(former);
      const link = linkTo(view, view.framework.byId.get(here.entry.id) ?? here.entry);
      found.set(former, { path: former, label: link.label, to: [{ label: link.label, href: href(view.base, path) }] });
    }
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The pages of entries, and of roles in a context, that an edition has. */
function pagesOf(
  editions: Editions,
  edition: Edition,
): readonly { readonly path: string; readonly here: Extract<Here, { entry: Entry }> }[] {
  const view = viewOf(editions, edition);
  return entriesWithPage(edition.framework).flatMap((entry) => [
    { path: pathOf(entry), here: { entry } },
    ...(entry.type === 'role'
      ? contextsOf(view, entry).map(({ id }) => ({ path: `${pathOf(entry)}${slugOf(id)}/`, here: { entry, context: id } }))
      : []),
  ]);
}
