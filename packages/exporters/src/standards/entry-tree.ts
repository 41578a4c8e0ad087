import type { Entry } from '@framewright/model';

/**
 * What each entry stands below: a part below its whole, else a competence below its group, a group or family below its parent, a role below
 * its family. Undefined at the top, for what is not among the entries, and where a chain would come back to where it began.
 */
export function entryTree(entries: readonly Entry[]): ReadonlyMap<string, Entry | undefined> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const above = new Map(entries.map((entry) => [entry.id, parentOf(entry, byId)]));
  return new Map(entries.map((entry) => [entry.id, isInRing(above, entry) ? undefined : above.get(entry.id)]));
}

function parentOf({ type, data }: Entry, byId: ReadonlyMap<string, Entry>): Entry | undefined {
  const found = (id: string | undefined): Entry | undefined => byId.get(id ?? '');
  if (type === 'competence') return found(data.partOf) ?? found(data.group);
  if (type === 'group' || type === 'family') return found(data.parent);
  return type === 'role' ? found(data.family) : undefined;
}

function isInRing(above: ReadonlyMap<string, Entry | undefined>, entry: Entry): boolean {
  const met = new Set<string>();
  let at = above.get(entry.id);
  while (at && !met.has(at.id)) {
    if (at.id === entry.id) return true;
    met.add(at.id);
    at = above.get(at.id);
  }
  return false;
}
