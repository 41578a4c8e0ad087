import { matchEntries, type EntryMatches } from '@framewright/diff';
import type { AssessedFramework, Framework } from '@framewright/model';
import { assessedFramework } from '../file/assessed-framework.ts';
import { changedWordings, type PlannedWording } from './changed-wordings.ts';
import { carriedMarks, scaleFor, type CarriedMarks } from './carried-marks.ts';

/**
 * All that carrying answers from one version to another takes. It is plain data and names only what changed, so that a site can work it out
 * when it is built and load it when somebody opens a file of that version.
 */
export interface CarryPlan {
  readonly from: AssessedFramework;
  readonly to: AssessedFramework;
  /** What became of competences, by their id before. What is not listed is unchanged. */
  readonly competences: Readonly<Record<string, CarriedCompetence>>;
  /** The id of a role after by its id before, where that differs; null where nothing single took its place. */
  readonly roles: Readonly<Record<string, string | null>>;
  /** Contexts that are gone. */
  readonly contexts: readonly string[];
}

/** What became of a competence. */
export interface CarriedCompetence {
  readonly title: string;
  /** What took its place; several where it was split, none where it is gone. */
  readonly into: readonly CarriedInto[];
  readonly how: 'kept' | 'renamed' | 'replaced' | 'split' | 'merged' | 'gone';
}

/** A competence after, and what differs there. */
export interface CarriedInto {
  readonly id: string;
  /** Whether nothing can be chosen there. */
  readonly hasNoLevels?: true;
  /** What can be chosen there as before; absent where all of it can. */
  readonly marks?: CarriedMarks;
  /** The wordings that differ. */
  readonly wordings?: readonly PlannedWording[];
}

/**
 * Works out how answers are carried.
 * @param released releases between the two, oldest first: what was deprecated in one of them is followed to its successors
 */
export function carryPlan(before: Framework, after: Framework, released: readonly Framework[] = []): CarryPlan {
  const matches = matchEntries(before, after, released);
  const ids = new Set(after.entries.competence.map(({ id }) => id));
  const merged = new Set(matches.merged.flatMap(({ parts }) => parts.map(({ id }) => id)));
  const joined = new Set(matches.merged.map(({ into }) => into.id));
  const competences = before.entries.competence.flatMap((entry): readonly (readonly [string, CarriedCompetence])[] => {
    const targets = targetsOf(entry.id, matches, ids);
    const into = targets.map((id): CarriedInto => {
      const marks = carriedMarks(before, after, entry.id, id);
      const wordings = changedWordings(before, after, entry.id, id);
      return {
        id,
        ...(scaleFor(after, id) ? {} : { hasNoLevels: true }),
        ...(marks ? { marks } : {}),
        ...(wordings.length === 0 ? {} : { wordings }),
      };
    });
    const isSame = targets.length === 1 && targets[0] === entry.id;
    const how = howOf(isSame, targets.length, merged.has(entry.id) || (isSame && joined.has(entry.id)), isRenamed(entry.id, matches));
    const isUnchanged = how === 'kept' && into.every(({ marks, wordings }) => !marks && !wordings);
    return isUnchanged ? [] : [[entry.id, { title: entry.data.title ?? entry.id, how, into }]];
  });
  const roleIds = new Set(after.entries.role.map(({ id }) => id));
  const roles = before.entries.role.flatMap(({ id }): readonly (readonly [string, string | null])[] => {
    const targets = targetsOf(id, matches, roleIds);
    const [only] = targets;
    if (only === id && targets.length === 1) return [];
    return [[id, targets.length === 1 && only !== undefined ? only : null]];
  });
  const contexts = new Set(after.manifest.data.contexts?.map(({ id }) => id));
  return {
    from: assessedFramework(before),
    to: assessedFramework(after),
    competences: Object.fromEntries(competences),
    roles: Object.fromEntries(roles),
    contexts: (before.manifest.data.contexts ?? []).flatMap(({ id }) => (contexts.has(id) ? [] : [id])),
  };
}

/** Where an entry went: itself where it is still there, else what took its place and is there. */
function targetsOf(id: string, matches: EntryMatches, there: ReadonlySet<string>): readonly string[] {
  const kept = matches.kept.find(({ before }) => before.id === id);
  if (kept && there.has(kept.after.id)) return [kept.after.id];
  const followed = (matches.followed.get(id) ?? []).filter((each) => there.has(each));
  // A draft is in no release, and so has no match.
  return followed.length === 0 && there.has(id) ? [id] : followed;
}

function isRenamed(id: string, { kept }: EntryMatches): boolean {
  return kept.some(({ before, after }) => before.id === id && after.id !== id);
}

function howOf(isSame: boolean, targets: number, isMerged: boolean, hasNewId: boolean): CarriedCompetence['how'] {
  if (targets === 0) return 'gone';
  if (targets > 1) return 'split';
  if (isMerged) return 'merged';
  return isSame ? 'kept' : hasNewId ? 'renamed' : 'replaced';
}
