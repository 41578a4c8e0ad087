import { pathFor, type Entry, type Framework } from '@framewright/model';
import { allEntries } from './all-subjects.ts';
import { perFramework } from '../memory/per-framework.ts';
import { whileSame } from '../memory/while-same.ts';
import { isThere, readableEntries, writtenOf } from './written-entry.ts';

/** A place that takes an id: that of an entry, or one that an entry had earlier. */
export interface IdClaim {
  readonly id: string;
  readonly entry: Entry;
  readonly pointer: string;
  readonly isEarlier: boolean;
}

/** An id that is taken already when something else claims it. */
export interface IdConflict extends IdClaim {
  readonly first: IdClaim;
}

/**
 * All ids that are claimed more than once, at the later claim.
 * The id belongs to the manifest, then to the entry whose file is named after it, then to the first by path; earlier ids come last.
 */
export const idConflicts: (framework: Framework) => readonly IdConflict[] = perFramework((framework) => {
  // Nearly always every id is claimed once, and then there is nothing to weigh.
  if (areAllClaimedOnce(framework, allEntries(framework))) return [];
  const entries = readableEntries(framework);
  const current = entries
    .filter((entry) => writtenOf(entry)['id'] === entry.id)
    .map((entry): IdClaim => ({ id: entry.id, entry, pointer: '/id', isEarlier: false }));
  const earlier = entries.flatMap(earlierIds);
  const taken = new Map<string, IdClaim>();
  const conflicts: IdConflict[] = [];
  for (const claim of [...[...current].sort(byRight), ...[...earlier].sort(byRight)]) {
    const first = taken.get(claim.id);
    if (!first) taken.set(claim.id, claim);
    // An id twice in one list is a mistake of the list.
    else if (!(first.isEarlier && first.entry === claim.entry)) conflicts.push({ ...claim, first });
  }
  return conflicts;
});

const areAllClaimedOnce = whileSame(claimsOf, (claims) => {
  const taken = new Set<unknown>();
  let count = 0;
  for (const claim of claims) {
    for (const id of Array.isArray(claim) ? claim : [claim]) {
      taken.add(id);
      count += 1;
    }
  }
  return taken.size === count;
});

const none: readonly string[] = [];

/** The id of an entry, or a list of all that it claims, where these are more or none, or the id is no text. */
function claimsOf(entry: Entry): unknown {
  if (!isThere(entry)) return none;
  const { id, formerly } = writtenOf(entry);
  return typeof id === 'string' && !Array.isArray(formerly) ? id : [id, ...(Array.isArray(formerly) ? formerly : [])];
}

function earlierIds(entry: Entry): readonly IdClaim[] {
  const formerly = writtenOf(entry)['formerly'];
  if (!Array.isArray(formerly)) return [];
  return formerly.flatMap((id: unknown, index) =>
    typeof id === 'string' ? [{ id, entry, pointer: `/formerly/${index}`, isEarlier: true }] : [],
  );
}

function byRight(a: IdClaim, b: IdClaim): number {
  return rank(a) - rank(b) || (pathOf(a.entry) < pathOf(b.entry) ? -1 : 1);
}

function rank({ entry, id }: IdClaim): number {
  if (entry.type === 'manifest') return 0;
  const place = entry.source?.file.place;
  return place === undefined || (place.holds === 'entry' && place.id === id) ? 1 : 2;
}

function pathOf(entry: Entry): string {
  return entry.source?.file.path ?? pathFor(entry.type, entry.id);
}
