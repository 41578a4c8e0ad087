import { compareTexts } from './order.ts';
import { mistakesBetween } from './mistakes-between.ts';

/** A word that may be meant, and other names under which people know it. */
export interface Candidate {
  readonly id: string;
  readonly names?: readonly string[];
  /** The id and the names as {@link fold} gives them, where they are compared so often that this is done ahead. */
  readonly folded?: readonly string[];
}

const mostSuggestions = 3;

/**
 * The ids that someone may have meant, the nearest first; none if nothing is near.
 * A name of a candidate counts as much as its id, so that a title leads to the id.
 * @param atMost letters that may be wrong, missing or too many; a third of them without it
 */
export function suggest(written: string, candidates: readonly (string | Candidate)[], atMost?: number): readonly string[] {
  const wanted = fold(written);
  if (wanted === '') return [];
  const allowed = atMost ?? allowedMistakes(wanted);
  const near = candidates.flatMap((candidate) => {
    const mistakes = foldedNames(candidate)
      .filter((name) => Math.abs(name.length - wanted.length) <= allowed)
      .map((name) => mistakesBetween(wanted, name));
    const fewest = Math.min(...mistakes);
    return fewest <= allowed ? [{ id: idOf(candidate), mistakes: fewest }] : [];
  });
  return near
    .sort((a, b) => a.mistakes - b.mistakes || compareTexts(a.id, b.id))
    .slice(0, mostSuggestions)
    .map(({ id }) => id);
}

/** A third of the letters of a word, but at least one: as many as may be wrong in it. */
export function allowedMistakes(word: string): number {
  return Math.max(1, Math.floor(word.length / 3));
}

/** The ids of what goes by a name, case, accents and spacing apart. */
export function idsByName(written: string, candidates: readonly (string | Candidate)[]): readonly string[] {
  const wanted = fold(written);
  return wanted === '' ? [] : candidates.filter((candidate) => foldedNames(candidate).includes(wanted)).map(idOf);
}

/** A name without what people get wrong: case, accents, and what stands between words. */
export function fold(words: string): string {
  if (kebab.test(words)) return words;
  if (plain.test(words)) return words.toLowerCase().replaceAll(' ', '-');
  // The tables of Unicode take longer to load than a small framework to check.
  if (ascii.test(words))
    return words
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
  return words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const plain = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;
const ascii = /^[\x20-\x7E]*$/;

function foldedNames(candidate: string | Candidate): readonly string[] {
  if (typeof candidate === 'string') return [fold(candidate)];
  return candidate.folded ?? [candidate.id, ...(candidate.names ?? [])].map(fold);
}

function idOf(candidate: string | Candidate): string {
  return typeof candidate === 'string' ? candidate : candidate.id;
}
