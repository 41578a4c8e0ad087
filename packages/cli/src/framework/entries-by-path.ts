import type { Entry, Framework } from '@framewright/model';

/** The entries of a framework by the paths of their files. */
export function entriesByPath({ entries }: Framework): ReadonlyMap<string, Entry> {
  const all = Object.values(entries).flat() as readonly Entry[];
  return new Map(all.flatMap((entry) => (entry.source === undefined ? [] : [[entry.source.file.path, entry] as const])));
}
