import { slugOf } from '@framewright/model';
import type { Entry, EntryOf, EntryType, Framework } from '@framewright/model';

/** The entries of a type that have a page: the first of those that would share an address. */
export function withPage<T extends EntryType>(framework: Framework, type: T): readonly EntryOf<T>[] {
  const entries: readonly EntryOf<T>[] = framework.entries[type];
  return firstOfEach(entries);
}

/** The first of each set of entries that would share an address. */
export function firstOfEach<E extends { readonly id: string }>(entries: readonly E[]): readonly E[] {
  // Every page asks for them.
  const found = (firsts.get(entries) ?? distinctOf(entries)) as readonly E[];
  firsts.set(entries, found);
  return found;
}

const firsts = new WeakMap<readonly unknown[], readonly unknown[]>();

function distinctOf<E extends { readonly id: string }>(entries: readonly E[]): readonly E[] {
  const slugs = new Set<string>();
  return entries.filter(({ id }) => {
    const slug = slugOf(id);
    if (slugs.has(slug)) return false;
    slugs.add(slug);
    return true;
  });
}

/** The entries that have a page of their own in each edition. */
export function entriesWithPage(framework: Framework): readonly Entry[] {
  return [
    ...withPage(framework, 'competence'),
    ...withPage(framework, 'role'),
    ...withPage(framework, 'qualification'),
    ...withPage(framework, 'resource'),
    ...withPage(framework, 'scale'),
  ];
}
