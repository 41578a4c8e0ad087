import type { Entry, Framework } from '@framewright/model';
import type { Edition, Editions } from './editions.ts';

/**
 * The entries that are in one edition what an entry is in another: the entry itself, or what it was renamed to, replaced by, split or merged into on the way,
 * or, going back, what it came from. None where nothing took its place.
 */
export function counterparts({ history }: Editions, from: Edition, id: string, to: Edition): readonly Entry[] {
  const [start, end] = [from, to].map(({ framework }) => history.findIndex((edition) => edition.framework === framework)) as [number, number];
  const later = end > start;
  let ids: readonly string[] = [id];
  for (let at = start; at !== end && ids.length > 0; at += later ? 1 : -1) {
    const [here, next] = [history[at], history[at + (later ? 1 : -1)]];
    if (!here || !next) break;
    ids = [...new Set(ids.flatMap((known) => (later ? onwards : back)(here.framework, next.framework, known)))];
  }
  return ids.flatMap((known) => to.framework.byId.get(known) ?? []);
}

/** The ids that an id of one version has in the next. */
function onwards(here: Framework, next: Framework, id: string, seen: readonly string[] = []): readonly string[] {
  if (next.byId.has(id)) return [id];
  if (seen.includes(id)) return [];
  const renamed = linesOf(next).byFormer.get(id);
  if (renamed) return renamed;
  return replacementsOf(here.byId.get(id)).flatMap((successor) => onwards(here, next, successor, [...seen, id]));
}

/** The ids that an id of one version had in the one before. */
function back(here: Framework, before: Framework, id: string): readonly string[] {
  if (before.byId.has(id)) return [id];
  const former = formerIds(here.byId.get(id)).filter((known) => before.byId.has(known));
  if (former.length > 0) return former;
  const replaced = [...(linesOf(here).byReplacement.get(id) ?? []), ...(linesOf(before).byReplacement.get(id) ?? [])];
  return replaced.filter((known) => before.byId.has(known));
}

/** The earlier ids of an entry. */
export function formerIds(entry: Entry | undefined): readonly string[] {
  return entry && 'formerly' in entry.data ? ((entry.data.formerly as readonly string[] | undefined) ?? []) : [];
}

/** What takes the place of an entry. */
export function replacementsOf(entry: Entry | undefined): readonly string[] {
  return entry && 'replacedBy' in entry.data ? ((entry.data.replacedBy as readonly string[] | undefined) ?? []) : [];
}

/** Who names whom as what came before it, or after it. */
interface Lines {
  readonly byFormer: ReadonlyMap<string, readonly string[]>;
  readonly byReplacement: ReadonlyMap<string, readonly string[]>;
}

const lines = new WeakMap<Framework, Lines>();

function linesOf(framework: Framework): Lines {
  const known = lines.get(framework);
  if (known) return known;
  const entries = [...framework.byId.values()];
  const made = { byFormer: inverted(entries, formerIds), byReplacement: inverted(entries, replacementsOf) };
  lines.set(framework, made);
  return made;
}

function inverted(entries: readonly Entry[], named: (entry: Entry) => readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const entry of entries)
    for (const id of named(entry)) {
      const before = found.get(id);
      if (before) before.push(entry.id);
      else found.set(id, [entry.id]);
    }
  return found;
}
