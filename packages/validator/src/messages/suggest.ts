import { mistakesBetween } from './mistakes-between.ts';

/** A word that may be meant, and other names under which people know it. */
export interface Candidate {
  readonly id: string;
  readonly names?: readonly string[];
}

const mostSuggestions = 3;

/**
 * The ids that someone may have meant, the nearest first; none where nothing is near.
 * A name of a candidate counts as much as its id, so that a title leads to the id.
 */
export function suggest(written: string, candidates: readonly (string | Candidate)[]): readonly string[] {
  const earlier = found.get(candidates) ?? new Map<string, readonly string[]>();
  found.set(candidates, earlier);
  const near = earlier.get(written) ?? nearest(fold(written), candidates);
  earlier.set(written, near);
  return near;
}

/** The ids of what goes by a name, case, accents and spacing apart. */
export function namedAs(written: string, candidates: readonly (string | Candidate)[]): readonly string[] {
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

// The same names are compared again and again where there are many of them, and many mistakes.
const found = new WeakMap<readonly (string | Candidate)[], Map<string, readonly string[]>>();
const folded = new WeakMap<Candidate, readonly string[]>();

function nearest(wanted: string, candidates: readonly (string | Candidate)[]): readonly string[] {
  if (wanted === '') return [];
  const allowed = Math.max(1, Math.floor(wanted.length / 3));
  const isNearEnough = (name: string): boolean => Math.abs(name.length - wanted.length) <= allowed;
  const scored = candidates.flatMap((candidate) => {
    const steps = Math.min(
      ...foldedNames(candidate)
        .filter(isNearEnough)
        .map((name) => mistakesBetween(wanted, name)),
    );
    return steps <= allowed ? [{ id: idOf(candidate), steps }] : [];
  });
  return [...scored]
    .sort((a, b) => a.steps - b.steps || (a.id < b.id ? -1 : 1))
    .slice(0, mostSuggestions)
    .map(({ id }) => id);
}

function foldedNames(candidate: string | Candidate): readonly string[] {
  if (typeof candidate === 'string') return [fold(candidate)];
  const known = folded.get(candidate) ?? [candidate.id, ...(candidate.names ?? [])].map(fold);
  folded.set(candidate, known);
  return known;
}

function idOf(candidate: string | Candidate): string {
  return typeof candidate === 'string' ? candidate : candidate.id;
}
