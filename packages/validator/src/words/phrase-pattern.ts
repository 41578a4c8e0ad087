/**
 * An expression that finds phrases as whole words, the longest first, whatever the capitals and the spaces between the words.
 * Phrases that begin alike share their beginning in it, so that hundreds of them take hardly longer than one.
 */
export function phrasePattern(phrases: Iterable<string>): RegExp {
  const signs = [...new Set(phrases)].map((phrase) => [...phrase.toLowerCase().trim().replace(/\s+/gu, ' ')]);
  const known = signs.filter(({ length }) => length > 0);
  return known.length === 0 ? /(?!)/gu : new RegExp(`(?<![\\p{L}\\p{N}-])${anyOf(known, 0)}(?![\\p{L}\\p{N}-])`, 'gu');
}

/** What follows the first signs of phrases that have these in common. */
function anyOf(phrases: readonly (readonly string[])[], from: number): string {
  const bySign = Map.groupBy(phrases, (phrase) => phrase[from]);
  const ways = [...bySign].map(([sign, those]) => (sign === undefined ? '' : oneSign(sign) + anyOf(those, from + 1)));
  return ways.length === 1 ? (ways[0] ?? '') : `(?:${ways.sort((a, b) => b.length - a.length).join('|')})`;
}

function oneSign(sign: string): string {
  if (sign === ' ') return '\\s{1,9}';
  if (/[\^$\\.*+?()[\]{}|/]/u.test(sign)) return `\\${sign}`;
  const capital = sign.toUpperCase();
  return capital === sign || [...capital].length > 1 ? sign : `[${sign}${capital}]`;
}
