import { pathFor, type Entry } from '@framewright/model';
import { allEntries } from './all-subjects.ts';
import { oncePerFramework, type FrameworkContext } from '../memory/framework-context.ts';
import { tally } from '../memory/tally.ts';
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
export const idConflicts: (context: FrameworkContext) => readonly IdConflict[] = oncePerFramework((context) => {
  // Nearly always every id is claimed once, and then there is nothing to weigh.
  if (claimedIds(context.memory, allEntries(context)).repeated.size === 0) return [];
  const entries = readableEntries(context);
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

/** What entries claim as ids, whatever its type. */
const claimedIds = tally((entry: Entry) => {
  if (!isThere(entry)) return [];
  const { id, formerly } = writtenOf(entry);
  return [id, ...(Array.isArray(formerly) ? formerly : [])].map(String);
});

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
