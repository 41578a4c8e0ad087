import { asksNothing, levelTitle, ratingInOrder, type Competence, type Rating, type Scale, ownValue } from '@framewright/model';
import type { Words } from '../../words/words.ts';
import { filledSteps } from '../../entries/filled-steps.ts';

/** One dimension of a rating, ready to be drawn: steps, and how many of them are filled. */
export interface Track {
  readonly dimension: string;
  readonly value: number;
  /** What the level is called there, or that nothing is expected. */
  readonly level: string;
  readonly steps: number;
  readonly filled: number;
  /** How many of the filled steps exceed the rating that it is compared with. */
  readonly gained: number;
  /** How many steps after the filled ones a proposed change takes away; absent where it takes none. */
  readonly lost?: number;
  /** The same in words, for screen readers. */
  readonly words: string;
}

/**
 * The tracks of a rating, one per dimension in the order of the scale; undefined for a dimension that is not rated.
 *
 * @param before the rating that it is compared with, if any
 * @param competence what is rated
 */
export function tracksOf(
  words: Words,
  scale: Scale,
  rating: Rating | undefined,
  before?: Rating,
  competence?: Competence,
): readonly (Track | undefined)[] {
  const own = competence?.descriptors;
  return scale.dimensions.map((dimension) => {
    const value = ownValue(rating, dimension.id);
    if (value === undefined) return undefined;
    const filled = filledSteps(scale, dimension.id, value, own);
    const earlier = ownValue(before, dimension.id);
    const gained = earlier === undefined ? 0 : Math.max(0, filled - filledSteps(scale, dimension.id, earlier, own));
    const title = levelTitle(scale, dimension.id, value);
    const level = asksNothing(scale, dimension.id, value, own) ? words.rating.notExpected : title;
    const highest = scale.levels.at(-1)?.value ?? value;
    return {
      dimension: dimension.title,
      value,
      level: level ?? String(value),
      steps: scale.levels.length,
      filled,
      gained,
      words: words.rating.track(dimension.title, value, highest, level, gained),
    };
  });
}

/** A rating in words, "Knowledge 4, Application 3"; without its scale by the ids of the dimensions. */
export function ratingInWords(rating: Rating | undefined, scale?: Scale): string {
  const titleOf = (id: string): string => scale?.dimensions.find((dimension) => dimension.id === id)?.title ?? id;
  return ratingInOrder(rating, scale)
    .map(([dimension, value]) => `${titleOf(dimension)} ${value}`)
    .join(', ');
}
