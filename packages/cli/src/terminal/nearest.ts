import { suggest, allowedMistakes, type Candidate } from '@framewright/model';

/**
 * A sentence about a word that is not known: with what was probably meant, or else with what to do.
 * @param problem the sentence so far, without its full stop
 */
export function unknownWord(problem: string, word: string, candidates: readonly (Candidate | string)[], fallback: string): string {
  const meant = nearest(word, candidates);
  return meant === undefined ? `${problem}; ${fallback}.` : `${problem}; did you mean “${meant}”?`;
}

/** The id of the candidate that is nearest to a word, if any is near. */
export function nearest(word: string, candidates: readonly (Candidate | string)[]): string | undefined {
  // The hyphens before an option are typed as well, and so they count.
  return suggest(word, candidates, allowedMistakes(word))[0];
}
