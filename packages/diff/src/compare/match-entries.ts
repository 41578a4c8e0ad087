import { entryTypes, longestChain, type Entry, type EntryType, type Framework, statusOf } from '@framewright/model';

/** What became of each entry. */
export interface EntryMatches {
  /** Entries on both sides, under the same id or another. */
  readonly kept: readonly { readonly before: Entry; readonly after: Entry }[];
  /** Entries on the newer side only that replace none of the older. */
  readonly added: readonly Entry[];
  readonly gone: readonly Gone[];
  /** Several entries that became one, by its earlier ids or as their only successor. */
  readonly merged: readonly { readonly parts: readonly Entry[]; readonly into: Entry }[];
  /** From id before to ids after, where they differ. */
  readonly followed: ReadonlyMap<string, readonly string[]>;
}

/** An entry that was removed. */
export interface Gone {
  readonly entry: Entry;
  readonly how: 'vanished' | 'withdrawn' | 'after deprecation';
  /** The entries that take its place. */
  readonly successors: readonly Entry[];
}

/**
 * Pairs the entries of two frameworks: by type and id, else by the earlier ids that an entry names, else by the successor named when it was
 * deprecated.
 * @param released releases between the two, oldest first
 */
export function matchEntries(before: Framework, after: Framework, released: readonly Framework[]): EntryMatches {
  const isCounted = countedTypes(before, after);
  const older = entriesOf(before).filter(isCounted);
  const newer = new Map(
    entriesOf(after)
      .filter(isCounted)
      .map((entry) => [entry.id, entry]),
  );
  const claims = new Map([...newer.values()].flatMap((entry) => formerIds(entry).map((id) => [id, entry] as const)));
  const claimant = (entry: Entry): Entry | undefined => ofType(claims.get(entry.id), entry.type);
  const heldBefore = new Set(older.map((entry) => entry.id));

  const kept: { before: Entry; after: Entry }[] = [];
  const gone: Gone[] = [];
  const followed = new Map<string, readonly string[]>();
  const parts = new Map<Entry, Entry[]>();
  for (const entry of older) {
    const same = ofType(newer.get(entry.id), entry.type);
    const claimed = same ? undefined : claimant(entry);
    if (same) kept.push({ before: entry, after: same });
    else if (claimed) parts.set(claimed, [...(parts.get(claimed) ?? []), entry]);
    else gone.push(goneOf(entry));
  }
  const merged: { parts: readonly Entry[]; into: Entry }[] = [];
  for (const [into, from] of parts) {
    const [only] = from;
    if (only && from.length === 1 && !heldBefore.has(into.id)) kept.push({ before: only, after: into });
    else merged.push({ parts: from, into });
    for (const { id } of from) followed.set(id, [into.id]);
  }
  const bySuccessor = Map.groupBy(
    gone.filter(({ successors }) => successors.length === 1),
    ({ successors }) => successors[0] as Entry,
  );
  for (const [into, from] of bySuccessor) if (from.length > 1) merged.push({ parts: from.map(({ entry }) => entry), into });
  for (const { entry, successors } of gone)
    if (successors.length > 0)
      followed.set(
        entry.id,
        successors.map(({ id }) => id),
      );

  const mergedParts = new Set(merged.flatMap((each) => each.parts));
  const arrived = new Set([
    ...kept.map((pair) => pair.after.id),
    ...merged.map(({ into }) => into.id),
    ...gone.flatMap(({ successors }) => successors.map(({ id }) => id)),
  ]);
  return {
    kept,
    added: [...newer.values()].filter(({ id }) => !arrived.has(id)),
    gone: gone.filter(({ entry }) => !mergedParts.has(entry)),
    merged,
    followed,
  };

  function goneOf(entry: Entry): Gone {
    const known = [entry, ...released.flatMap((release) => ofType(release.byId.get(entry.id), entry.type) ?? [])];
    const last = known.at(-1) ?? entry;
    if (statusOf(last) === 'deprecated') return { entry, how: 'after deprecation', successors: successorsOf(last) };
    const how = known.every((each) => statusOf(each) === 'proposed') ? 'withdrawn' : 'vanished';
    return { entry, how, successors: [] };
  }

  /** Successors that exist after, following those that were removed in turn. */
  function successorsOf(entry: Entry): readonly Entry[] {
    const found = new Set<Entry>();
    const seen = new Set([entry.id]);
    // The last is the next to be looked at.
    const waiting = [{ ids: replacements(entry), place: 0 }];
    for (let open = waiting.at(-1); open; open = waiting.at(-1)) {
      const id = open.ids[open.place];
      open.place += 1;
      if (id === undefined) waiting.pop();
      if (id === undefined || seen.has(id)) continue;
      seen.add(id);
      const here = ofType(newer.get(id) ?? claims.get(id), entry.type);
      const last = here ? undefined : [before, ...released].flatMap((side) => ofType(side.byId.get(id), entry.type) ?? []).at(-1);
      if (here) found.add(here);
      else if (last && waiting.length < longestChain) waiting.push({ ids: replacements(last), place: 0 });
    }
    return [...found];
  }
}

/** The ids of the successors that an entry names. */
export function replacements(entry: Entry): readonly string[] {
  return ('replacedBy' in entry.data ? entry.data.replacedBy : undefined) ?? [];
}

/** The earlier ids of an entry. */
export function formerIds(entry: Entry): readonly string[] {
  return ('formerly' in entry.data ? entry.data.formerly : undefined) ?? [];
}

function entriesOf(framework: Framework): readonly Entry[] {
  return [...framework.byId.values()];
}

/** Drafts are not released. Pages, news and review rounds are in no bundle, so they are compared only if both sides came from files. */
function countedTypes(before: Framework, after: Framework): (entry: Entry) => boolean {
  const fromFiles = before.files.length > 0 && after.files.length > 0;
  return (entry) => statusOf(entry) !== 'draft' && (fromFiles || entryTypes[entry.type].released);
}

function ofType(entry: Entry | undefined, type: EntryType): Entry | undefined {
  return entry?.type === type ? entry : undefined;
}
