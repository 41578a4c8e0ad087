import { entryTypes, type Entry, type Framework } from '@framewright/model';
import { linkTo, type View } from './view.ts';
import { pathOf, slugOf, type Link } from './links.ts';

/** An address of an earlier id, and where its entry is now. */
export interface Moved {
  /** Path without slashes around it: `competences/old-id`. */
  readonly path: string;
  readonly to: Link;
}

/** The addresses that entries had under earlier ids. An address that an entry has today is not among them. */
export function movedPages(view: View): readonly Moved[] {
  const entries = pagedEntries(view.framework);
  const taken = new Set(entries.map((entry) => pathOf(entry).replace(/\/$/, '')));
  return entries.flatMap((entry) =>
    formerIds(entry).flatMap((id) => {
      const path = `${entryTypes[entry.type].folder}/${slugOf(id)}`;
      if (taken.has(path)) return [];
      taken.add(path);
      return [{ path, to: linkTo(view, entry) }];
    }),
  );
}

function pagedEntries(framework: Framework): readonly Entry[] {
  const { competence, role, qualification, scale } = framework.entries;
  return [...competence, ...role, ...qualification, ...scale];
}

function formerIds(entry: Entry): readonly string[] {
  return 'formerly' in entry.data ? ((entry.data.formerly as readonly string[] | undefined) ?? []) : [];
}
