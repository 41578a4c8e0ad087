/** The words of a text in small letters, each with how often it occurs. */
export function wordCounts(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** How much of two texts is the same words, from 0 to 1: the Sørensen–Dice coefficient of their words, in whatever order. */
export function wordOverlap(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [all, both] = [sum(a) + sum(b), sum(new Map([...a].map(([word, count]) => [word, Math.min(count, b.get(word) ?? 0)])))];
  return all === 0 ? 0 : (2 * both) / all;
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}
