import { isObject, pointerOf, type EntryOf, type Framework, type Scale, type Subject } from '@framewright/model';
import { perFramework } from '../memory/per-framework.ts';
import { ratedCompetence, type RatedCompetence } from '../entries/rated-competence.ts';
import type { FindingPlace } from '../rule.ts';
import { isReadable, writtenOf } from '../entries/written-entry.ts';
import { statementsOf, type WrittenRequirement } from './written-requirements.ts';

/** A rating that a role or a qualification states, or fails to state. */
export interface WrittenRating extends RatedCompetence {
  readonly entry: EntryOf<'role'> | EntryOf<'qualification'>;
  /** What is written; undefined where nothing is, which only requirements may do. Its shape is not relied on. */
  readonly rating: unknown;
  readonly pointer: string;
  /** The requirement around the rating; undefined in a qualification. */
  readonly requirement: WrittenRequirement | undefined;
}

/** The ratings that a role or a qualification states whose competence and scale are known; none for what states none. */
export function ratingsOf(framework: Framework, subject: Subject): readonly WrittenRating[] {
  const memory = ratings(framework);
  const known =
    memory.get(subject) ??
    (subject.type === 'role'
      ? ratingsOfRole(framework, subject)
      : subject.type === 'qualification'
        ? ratingsOfQualification(framework, subject)
        : none);
  memory.set(subject, known);
  return known;
}

/**
 * Of these ratings the ones that have not plainly a level of the scale for each of its dimensions, and no other, within the limits that the scale sets.
 * Hardly any is among them, so that most rules about ratings have nothing to look at.
 */
export function doubtfulRatingsOf(framework: Framework, subject: Subject): readonly WrittenRating[] {
  const memory = doubtful(framework);
  const known = memory.get(subject) ?? ratingsOf(framework, subject).filter(({ scale, rating }) => !isSoundOn(scale, rating));
  memory.set(subject, known);
  return known;
}

const doubtful = perFramework(() => new Map<Subject, readonly WrittenRating[]>());
const ratings = perFramework(() => new Map<Subject, readonly WrittenRating[]>());
const none: readonly WrittenRating[] = [];

/** The levels that a rating gives, with their places; a bare level means the first dimension. Only whole numbers: all else is a matter of shape. */
export function levelsIn({
  rating,
  pointer,
  scale,
}: WrittenRating): readonly { readonly dimension: string; readonly value: number; readonly pointer: string }[] {
  const pairs = isObject(rating) ? Object.entries(rating) : [[scale?.dimensions[0]?.id ?? '', rating] as const];
  return pairs.flatMap(([dimension, value]) =>
    typeof value === 'number' && Number.isInteger(value)
      ? [{ dimension, value, pointer: isObject(rating) ? `${pointer}${pointerOf(dimension)}` : pointer }]
      : [],
  );
}

/** The key that introduces a rating: `rating`, or the competence where a qualification covers it. */
export function keyPlaceOf({ entry, pointer }: WrittenRating): FindingPlace {
  return { subject: entry, pointer, part: 'key' };
}

/** Whether a rating has plainly a level of the scale for each of its dimensions, and no other, within the limits that the scale sets. */
export function isSoundOn(scale: Scale | undefined, rating: unknown): rating is Readonly<Record<string, number>> {
  if (!scale || !isObject(rating) || Object.keys(rating).length !== scale.dimensions.length) return false;
  const known = levelsOf(scale);
  for (const { id, atMost } of scale.dimensions) {
    const value = Object.hasOwn(rating, id) ? rating[id] : undefined;
    if (typeof value !== 'number' || !known.has(value)) return false;
    const most = atMost === undefined ? undefined : rating[atMost];
    if (most !== undefined && (typeof most !== 'number' || value > most)) return false;
  }
  return true;
}

const levels = new WeakMap<Scale, ReadonlySet<number>>();

function levelsOf(scale: Scale): ReadonlySet<number> {
  const known = levels.get(scale) ?? new Set(scale.levels.map(({ value }) => value));
  levels.set(scale, known);
  return known;
}

function ratingsOfRole(framework: Framework, role: EntryOf<'role'>): readonly WrittenRating[] {
  if (!isReadable(role)) return [];
  return statementsOf(role).flatMap((statement) => {
    const rated = ratedCompetence(framework, statement.competence);
    return rated ? statement.requirements.map((requirement) => ratingOf(rated, role, requirement)) : [];
  });
}

function ratingOf({ competence, kind, scale }: RatedCompetence, entry: EntryOf<'role'>, requirement: WrittenRequirement): WrittenRating {
  return { competence, kind, scale, entry, rating: requirement.written['rating'], pointer: `${requirement.pointer}/rating`, requirement };
}

function ratingsOfQualification(framework: Framework, qualification: EntryOf<'qualification'>): readonly WrittenRating[] {
  const covers = writtenOf(qualification)['covers'];
  if (!isReadable(qualification) || !isObject(covers)) return [];
  return Object.entries(covers).flatMap(([id, rating]) => {
    const rated = ratedCompetence(framework, id);
    const pointer = pointerOf('covers', id);
    return rated ? [{ ...rated, entry: qualification, rating, pointer, requirement: undefined }] : [];
  });
}
