/** Something that may have been meant, with the other names by which people call it. */
export interface Candidate {
  readonly id: string;
  readonly names: readonly string[];
}

/**
 * A sentence about a word that is not known: with what was probably meant, or else with what to do.
 * @param problem the sentence so far, without its full stop
 */
export function unknownWord(problem: string, word: string, candidates: readonly (Candidate | string)[], otherwise: string): string {
  const meant = nearest(
    word,
    candidates.map((candidate) => (typeof candidate === 'string' ? { id: candidate, names: [] } : candidate)),
  );
  return meant === undefined ? `${problem}; ${otherwise}.` : `${problem}; did you mean “${meant}”?`;
}

/** The id of the candidate that is nearest to a word, if any is near. */
export function nearest(word: string, candidates: readonly Candidate[]): string | undefined {
  const wanted = folded(word);
  const allowed = Math.max(1, Math.floor(wanted.length / 3));
  let best: { readonly id: string; readonly distance: number } | undefined;
  for (const { id, names } of candidates) {
    const distance = Math.min(...[id, ...names].map((name) => editDistance(wanted, folded(name))));
    if (distance <= allowed && (best === undefined || distance < best.distance)) best = { id, distance };
  }
  return best?.id;
}

function folded(word: string): string {
  return word.toLowerCase().replace(/[\s_]+/g, '-');
}

/** How many letters must be put in, taken out, changed or swapped with a neighbour (optimal string alignment). */
function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > Math.max(a.length, b.length) / 2) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + changed);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
