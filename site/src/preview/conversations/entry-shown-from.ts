import type { Entry, Framework } from '@framewright/model';

/**
 * The entry that pages show from a file; undefined if its id belongs to another one, or the file holds none.
 * @param path inside the framework
 */
export function entryShownFrom(framework: Framework, path: string): Entry | undefined {
  const known =
    found.get(framework) ??
    new Map(
      [framework.manifest, ...framework.byId.values()].flatMap((entry) => (entry.source ? [[entry.source.file.path, entry] as const] : [])),
    );
  found.set(framework, known);
  return known.get(path);
}

const found = new WeakMap<Framework, ReadonlyMap<string, Entry>>();
