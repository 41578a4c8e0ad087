/** How many letters of a typed word may be wrong: short words would be near to anything, and codes name one thing. */
function allowed(word: string): number {
  if (word.length < 4 || /\p{N}/u.test(word)) return 0;
  return word.length < 7 ? 1 : 2;
}

/** The words that a typed one may have been meant to be, the nearest first: whole words, or ones that begin like it. */
export function nearTerms(word: string, terms: readonly string[]): readonly string[] {
  const most = allowed(word);
  if (most === 0) return [];
  const found = terms.flatMap((term) => {
    const mistakes = mistakesIn(word, term, most);
    return mistakes > most ? [] : [{ term, mistakes }];
  });
  return found.sort((a, b) => a.mistakes - b.mistakes).map(({ term }) => term);
}

/** The number of letters to change, add, take away or swap until a word is the beginning of a term; more than the most if it is more. */
function mistakesIn(word: string, term: string, most: number): number {
  if (term.length < word.length - most) return most + 1;
  const width = Math.min(term.length, word.length + most);
  let before: number[] = [];
  let row = Array.from({ length: width + 1 }, (_, at) => at);
  for (let line = 1; line <= word.length; line += 1) {
    const next = [line];
    for (let at = 1; at <= width; at += 1) {
      const same = word[line - 1] === term[at - 1];
      const swapped = line > 1 && at > 1 && word[line - 1] === term[at - 2] && word[line - 2] === term[at - 1];
      next[at] = Math.min(
        (row[at] ?? 0) + 1,
        (next[at - 1] ?? 0) + 1,
        (row[at - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[at - 2] ?? 0) + 1 : most + 1,
      );
    }
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return Math.min(...row.slice(Math.max(0, word.length - most)));
}
