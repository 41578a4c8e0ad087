import { plainText } from '@framewright/markdown';
import { isObject, translatableOf, type Entry } from '@framewright/model';

/** The assumed reading speed of reviewers. Whoever shows minutes says so. */
export const wordsPerMinute = 200;

/** How much there is to read. */
export interface ReadingTime {
  readonly words: number;
  /** At {@link wordsPerMinute}, rounded up. */
  readonly minutes: number;
}

/** How much there is to read of entries: their titles and their prose, without what a page adds to them. */
export function readingTime(entries: readonly Entry[]): ReadingTime {
  return timeOfWords(entries.reduce((sum, entry) => sum + wordsIn(translatableOf(entry)), 0));
}

/** The time that a number of words takes. */
export function timeOfWords(words: number): ReadingTime {
  return { words, minutes: Math.ceil(words / wordsPerMinute) };
}

function wordsIn(value: unknown): number {
  if (typeof value === 'string') return [...plainText(value).matchAll(/[\p{L}\p{N}][^\s]*/gu)].length;
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + wordsIn(item), 0);
  if (!isObject(value)) return 0;
  return Object.entries(value).reduce((sum, [key, inner]) => (key === 'id' ? sum : sum + wordsIn(inner)), 0);
}
