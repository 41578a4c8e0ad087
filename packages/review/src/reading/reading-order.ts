import {
  chainFrom,
  entryOf,
  entryTypeNames,
  inReadingOrder,
  rolesByRung,
  type Entry,
  type EntryOf,
  type Framework,
} from '@framewright/model';

/**
 * Entries in reading order: type by type; competences by group, as the groups are ordered and nested; roles by family and rung; everything
 * else by its order and title.
 */
export function inOrderOfPages(framework: Framework, entries: readonly Entry[]): readonly Entry[] {
  return entryTypeNames.flatMap((type): readonly Entry[] => {
    const some = entries.filter((entry) => entry.type === type);
    if (type === 'competence')
      return byHolder(some, holdersOf(framework, 'group'), (entry) => groupOf(framework, entry)).flatMap((ones) =>
        inReadingOrder(ones, framework.language),
      );
    if (type === 'role')
      return byHolder(some, holdersOf(framework, 'family'), (entry) => (entry as EntryOf<'role'>).data.family).flatMap((roles) =>
        rolesByRung(roles as readonly EntryOf<'role'>[], framework.language),
      );
    return inReadingOrder(some, framework.language);
  });
}

/** The group of a competence; for a part without one, that of its whole. */
export function groupOf(framework: Framework, entry: Entry): string | undefined {
  if (entry.type !== 'competence') return undefined;
  const wholes = chainFrom(entry, ({ data }) => entryOf(framework, 'competence', data.partOf ?? ''));
  return [entry, ...wholes].find(({ data }) => data.group !== undefined)?.data.group;
}

/** The ids of all groups, or families, each before those inside it. */
function holdersOf(framework: Framework, type: 'group' | 'family'): readonly string[] {
  const all = inReadingOrder<EntryOf<'group' | 'family'>>(framework.entries[type], framework.language);
  const inside = Map.groupBy(all, ({ data }) => data.parent);
  const seen = new Set<string>();
  const visit = (first: string): void => {
    const waiting = [first];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (seen.has(id)) continue;
      seen.add(id);
      for (const holder of (inside.get(id) ?? []).toReversed()) waiting.push(holder.id);
    }
  };
  const ids = new Set(all.map(({ id }) => id));
  for (const { id, data } of all) if (data.parent === undefined || !ids.has(data.parent)) visit(id);
  // A group that is part of itself is never reached.
  for (const { id } of all) visit(id);
  return [...seen];
}

function byHolder(
  entries: readonly Entry[],
  holders: readonly string[],
  holderOf: (entry: Entry) => string | undefined,
): readonly (readonly Entry[])[] {
  const places = new Map(holders.map((id, place) => [id, place]));
  const groups = Map.groupBy(entries, (entry) => places.get(holderOf(entry) ?? '') ?? holders.length);
  return [...groups].toSorted(([a], [b]) => a - b).map(([, some]) => some);
}
