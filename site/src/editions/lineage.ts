import { longestChain, type Entry, type Framework, slugOf } from '@framewright/model';
import type { Edition, Editions } from './editions.ts';

/**
 * The counterparts of an entry in another edition: the entry itself, or what it was renamed to, replaced by, split or merged into since,
 * or, going back, what it came from. None if nothing took its place.
 */
export function counterparts(editions: Editions, from: Edition, id: string, to: Edition): readonly Entry[] {
  const at = editions.history.findIndex(({ framework }) => framework === to.framework);
  return (idsThroughTime(editions, from, id)[at] ?? []).flatMap((known) => to.framework.byId.get(known) ?? []);
}

/** A page asks for many editions of the same entry in a row. */
let latest:
  | { readonly from: Framework; readonly id: string; readonly editions: Editions; readonly ids: readonly (readonly string[])[] }
  | undefined;

/** The ids of an entry in each state of the framework, in the order of time. */
function idsThroughTime(editions: Editions, from: Edition, id: string): readonly (readonly string[])[] {
  if (latest?.editions === editions && latest.id === id && latest.from === from.framework) return latest.ids;
  const states = editions.history.map(({ framework }) => framework);
  const start = states.indexOf(from.framework);
  const ids: (readonly string[])[] = states.map(() => []);
  ids[start] = [id];
  for (let at = start + 1; at < states.length; at += 1) ids[at] = followed(ids[at - 1], states[at - 1], states[at], onwards);
  for (let at = start - 1; at >= 0; at -= 1) ids[at] = followed(ids[at + 1], states[at + 1], states[at], back);
  latest = { editions, from: from.framework, id, ids };
  return ids;
}

function followed(
  ids: readonly string[] | undefined,
  here: Framework | undefined,
  next: Framework | undefined,
  step: (here: Framework, next: Framework, id: string) => readonly string[],
): readonly string[] {
  return ids && here && next ? [...new Set(ids.flatMap((id) => step(here, next, id)))] : [];
}

/** The ids that an id of one version has in the next. */
function onwards(here: Framework, next: Framework, id: string, seen: Set<string> = new Set()): readonly string[] {
  if (next.byId.has(id)) return [id];
  if (seen.has(id) || seen.size > longestChain) return [];
  seen.add(id);
  const renamed = linesOf(next).byFormer.get(id);
  if (renamed) return renamed;
  return replacementsOf(here.byId.get(id)).flatMap((successor) => onwards(here, next, successor, seen));
}

/** The ids that an id of one version had in the one before. */
function back(here: Framework, before: Framework, id: string): readonly string[] {
  if (before.byId.has(id)) return [id];
  const former = formerIds(here.byId.get(id)).filter((known) => before.byId.has(known));
  if (former.length > 0) return former;
  const replaced = [...(linesOf(here).byReplacement.get(id) ?? []), ...(linesOf(before).byReplacement.get(id) ?? [])];
  return replaced.filter((known) => before.byId.has(known));
}

/**
 * The anchors of an entry by its earlier ids, unless another entry has or claims them.
 * @param sort prefixes the anchors of a page with entries of several types
 */
export function formerAnchors(framework: Framework, entry: Entry, sort?: string): readonly string[] {
  const { byFormer } = linesOf(framework);
  const own = formerIds(entry).filter((id) => !framework.byId.has(id) && byFormer.get(id)?.[0] === entry.id);
  return [...new Set(own)].map((id) => `${sort === undefined ? '' : `${sort}-`}${slugOf(id)}`);
}

/** The earlier ids of an entry. */
export function formerIds(entry: Entry | undefined): readonly string[] {
  return entry && 'formerly' in entry.data ? ((entry.data.formerly as readonly string[] | undefined) ?? []) : [];
}

/** The ids of its successors. */
export function replacementsOf(entry: Entry | undefined): readonly string[] {
  return entry && 'replacedBy' in entry.data ? ((entry.data.replacedBy as readonly string[] | undefined) ?? []) : [];
}

/** Which entry names which as its earlier or later form. */
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

function inverted(entries: readonly Entry[], idsOf: (entry: Entry) => readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const entry of entries)
    for (const id of idsOf(entry)) {
      const before = found.get(id);
      if (before) before.push(entry.id);
      else found.set(id, [entry.id]);
    }
  return found;
}
