import { distance } from 'fastest-levenshtein';

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
  const wanted = fold(written);
  if (wanted === '') return [];
  const allowed = Math.max(1, Math.floor(wanted.length / 3));
  const scored = candidates.flatMap((candidate) => {
    const { id, names = [] } = typeof candidate === 'string' ? { id: candidate } : candidate;
    const nearest = Math.min(...[id, ...names].map((name) => distance(wanted, fold(name))));
    return nearest <= allowed ? [{ id, nearest }] : [];
  });
  return [...scored].sort((a, b) => a.nearest - b.nearest || (a.id < b.id ? -1 : 1)).slice(0, mostSuggestions).map(({ id }) => id);
}

function fold(words: string): string {
  return words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/gu, '');
}
