import { isCover, isObject, pointerOf, type EntryOf, type Scale, type Subject, ownValue } from '@framewright/model';
import type { FrameworkContext } from '../memory/framework-context.ts';
import { ratedCompetence, type RatedCompetence } from '../entries/rated-competence.ts';
import type { FindingPlace } from '../rule.ts';
import { isReadable, writtenOf } from '../entries/written-entry.ts';
import { statementsOf, type WrittenRequirement } from './written-requirements.ts';

/** A rating that a role, a qualification or a resource states, or fails to state. */
export interface WrittenRating extends RatedCompetence {
  readonly entry: EntryOf<'role'> | EntryOf<'qualification'> | EntryOf<'resource'>;
  /** What is written; undefined if nothing is, which only requirements may do. Its type is not checked. */
  readonly rating: unknown;
  readonly pointer: string;
  /** The requirement around the rating; undefined in a qualification or a resource. */
  readonly requirement: WrittenRequirement | undefined;
}

/** The ratings that a role, a qualification or a resource states whose competence and scale are known; none for what states none. */
export function ratingsOf(context: FrameworkContext, subject: Subject): readonly WrittenRating[] {
  const ratings = context.memory.of(context, startRatings);
  const known =
    ratings.get(subject) ??
    (subject.type === 'role'
      ? ratingsOfRole(context, subject)
      : subject.type === 'qualification' || subject.type === 'resource'
        ? ratingsOfCovers(context, subject)
        : none);
  ratings.set(subject, known);
  return known;
}

/**
 * The ratings that may be wrong: all but those with a level of the scale for each dimension, and no other, within the scale's limits.
 * Hardly any is, so most rules about ratings have nothing to look at.
 */
export function ratingsToCheck(context: FrameworkContext, subject: Subject): readonly WrittenRating[] {
  const doubtful = context.memory.of(context, startDoubtful);
  const known = doubtful.get(subject) ?? ratingsOf(context, subject).filter(({ scale, rating }) => !isSoundOn(context, scale, rating));
  doubtful.set(subject, known);
  return known;
}

const startRatings = (): Map<Subject, readonly WrittenRating[]> => new Map();
const startDoubtful = (): Map<Subject, readonly WrittenRating[]> => new Map();
const none: readonly WrittenRating[] = [];

/**
 * The levels of a rating, with their places; a bare level means the first dimension. Only whole numbers: anything else has the wrong type.
 */
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

/** The key that introduces a rating: `rating`, or the competence where a qualification covers it and says no more. */
export function keyPlaceOf({ entry, pointer }: WrittenRating): FindingPlace {
  return { subject: entry, pointer, part: 'key' };
}

/** Whether a rating has a level of the scale for each of its dimensions, and no other, within the limits that the scale sets. */
function isSoundOn({ memory }: FrameworkContext, scale: Scale | undefined, rating: unknown): boolean {
  if (!scale || !isObject(rating) || Object.keys(rating).length !== scale.dimensions.length) return false;
  const known = memory.of(scale, levelsOf);
  for (const { id, atMost } of scale.dimensions) {
    const value = ownValue(rating, id);
    if (typeof value !== 'number' || !known.has(value)) return false;
    const most = atMost === undefined ? undefined : ownValue(rating, atMost);
    if (most !== undefined && (typeof most !== 'number' || value > most)) return false;
  }
  return true;
}

function levelsOf({ levels }: Scale): ReadonlySet<number> {
  return new Set(levels.map(({ value }) => value));
}

function ratingsOfRole(context: FrameworkContext, role: EntryOf<'role'>): readonly WrittenRating[] {
  if (!isReadable(role)) return [];
  return statementsOf(context.memory, role).flatMap((statement) => {
    const rated = ratedCompetence(context, statement.competence);
    return rated ? statement.requirements.map((requirement) => ratingOf(rated, role, requirement)) : [];
  });
}

function ratingOf({ competence, kind, scale }: RatedCompetence, entry: EntryOf<'role'>, requirement: WrittenRequirement): WrittenRating {
  return { competence, kind, scale, entry, rating: requirement.written['rating'], pointer: `${requirement.pointer}/rating`, requirement };
}

function ratingsOfCovers(context: FrameworkContext, entry: EntryOf<'qualification'> | EntryOf<'resource'>): readonly WrittenRating[] {
  const covers = writtenOf(entry)['covers'];
  if (!isReadable(entry) || !isObject(covers)) return [];
  return Object.entries(covers).flatMap(([id, cover]) => {
    const rated = ratedCompetence(context, id);
    if (!rated) return [];
    if (entry.type === 'qualification' && !isCover(cover))
      return [{ ...rated, entry, rating: cover, pointer: pointerOf('covers', id), requirement: undefined }];
    const rating = isObject(cover) ? cover['rating'] : undefined;
    // That a rating is missing is a mistake of its shape.
    return rating === undefined ? [] : [{ ...rated, entry, rating, pointer: pointerOf('covers', id, 'rating'), requirement: undefined }];
  });
}
