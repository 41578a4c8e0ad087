import {
  isCover,
  isObject,
  pointerOf,
  ratingOn,
  scaleOf,
  type EntryOf,
  type Framework,
  type Rating,
  statusOf,
  ownValue,
} from '@framewright/model';
import { pairsOf, type Comparison } from '../compare/comparison.ts';
import { replacements } from '../compare/match-entries.ts';
import { pairFinding, type Finding } from './finding.ts';
import type { Pair } from '../compare/pair.ts';
import { isSame } from '../compare/same.ts';
import { quoted, titleOf } from './wording.ts';

/** A competence that a qualification or a resource covers, on the sides on which it does. */
export interface CoverChange {
  readonly pair: Pair;
  readonly competence: string;
  /** The successor that is covered now, if the competence was deprecated. */
  readonly to?: string;
  readonly before?: Rating;
  readonly after?: Rating;
}

/** Every competence whose cover by a qualification or a resource changed. */
function coverChanges(comparison: Comparison): readonly CoverChange[] {
  return pairsOf(comparison, 'qualification', 'resource').flatMap((pair) => {
    if (!pair.keys.has('covers')) return [];
    const [old, current] = [coversOf(pair.old), coversOf(pair.new)];
    const moved = new Map<string, string>();
    for (const id of Object.keys(old)) {
      if (Object.hasOwn(current, id)) continue;
      const to = successors(comparison.after, id).find((each) => Object.hasOwn(current, each) && !Object.hasOwn(old, each));
      if (to !== undefined) moved.set(id, to);
    }
    const arrived = new Set(moved.values());
    const ids = new Set([...Object.keys(old), ...Object.keys(current)]);
    return [...ids].flatMap((competence): readonly CoverChange[] => {
      if (arrived.has(competence)) return [];
      const to = moved.get(competence);
      const before = ratingOf(comparison.before, comparison, competence, ownValue(old, competence));
      const after = ratingOf(comparison.after, comparison, to ?? competence, ownValue(current, to ?? competence));
      if (to === undefined && isSame(before, after) && Object.hasOwn(old, competence) === Object.hasOwn(current, competence)) return [];
      return [
        {
          pair,
          competence,
          ...(to === undefined ? {} : { to }),
          ...(before === undefined ? {} : { before }),
          ...(after === undefined ? {} : { after }),
        },
      ];
    });
  });
}

/** A finding for each matching change of a cover. `messageOf` also gets the name of the competence before. */
export function coverFindings(
  comparison: Comparison,
  matches: (change: CoverChange) => boolean,
  messageOf: (change: CoverChange, competence: string) => string,
): readonly Finding[] {
  return coverChanges(comparison)
    .filter(matches)
    .map((change) => coverFinding(change, messageOf(change, quoted(titleOf([comparison.after, comparison.before], change.competence)))));
}

function coverFinding({ pair, competence, to, before, after }: CoverChange, message: string): Finding {
  return pairFinding(pair, pointerOf('covers', to ?? competence), {
    message,
    before,
    after,
    pointerBefore: pointerOf('covers', competence),
  });
}

/** Whether a cover on both sides rose in a dimension, or fell. */
export function movesLevel({ to: successor, before, after }: CoverChange, way: 'up' | 'down'): boolean {
  if (successor !== undefined || before === undefined || after === undefined) return false;
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].some((dimension) => {
    const [from, to] = [before, after].map((side) => ownValue(side, dimension) ?? Number.NEGATIVE_INFINITY) as [number, number];
    return way === 'up' ? to > from : to < from;
  });
}

function coversOf(data: Pair['old']): Readonly<Record<string, unknown>> {
  const { covers } = data;
  if (!isObject(covers)) return {};
  // The rating may stand beside how sure it is.
  return Object.fromEntries(Object.entries(covers).map(([id, cover]) => [id, isCover(cover) ? cover['rating'] : cover]));
}

/** A finding for each competence that is covered on both sides, of which it is said anew how sure that is. */
export function certaintyFindings(
  comparison: Comparison,
  messageOf: (pair: Pair, competence: string, after: string | undefined) => string,
): readonly Finding[] {
  return pairsOf(comparison, 'qualification', 'resource').flatMap((pair) => {
    const [old, current] = [pair.old['covers'], pair.new['covers']];
    if (!pair.keys.has('covers') || !isObject(old) || !isObject(current)) return [];
    return Object.keys(current).flatMap((id) => {
      if (!Object.hasOwn(old, id)) return [];
      const [before, after] = [certaintyOf(ownValue(old, id)), certaintyOf(ownValue(current, id))];
      if (before === after) return [];
      const message = messageOf(pair, quoted(titleOf([comparison.after, comparison.before], id)), after);
      // A rating alone has no place of its own for what it does not say.
      const place = (certainty: string | undefined): string => pointerOf('covers', id, ...(certainty === undefined ? [] : ['certainty']));
      return [pairFinding(pair, place(after), { message, before, after, pointerBefore: place(before) })];
    });
  });
}

function certaintyOf(cover: unknown): string | undefined {
  return isCover(cover) ? String(cover['certainty']) : undefined;
}

function successors(after: Framework, id: string): readonly string[] {
  const entry = after.byId.get(id);
  return entry && statusOf(entry) === 'deprecated' ? replacements(entry) : [];
}

/** A rating as a map, on the scale of the competence, or of its former id. */
function ratingOf(side: Framework, comparison: Comparison, competence: string, written: unknown): Rating | undefined {
  if (typeof written !== 'number') return written as Rating | undefined;
  const ids = [competence, ...(comparison.formerly.get(competence) ?? [])];
  const entry = ids.map((id) => side.byId.get(id)).find((each) => each?.type === 'competence') as EntryOf<'competence'> | undefined;
  return ratingOn(entry && scaleOf(side, entry.data)?.data, written);
}
