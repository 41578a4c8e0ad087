/**
 * An expression that finds phrases as whole words, the longest first, whatever the capitals and the spaces between the words.
 * Phrases that begin alike share their beginning in it, so that hundreds of them take hardly longer than one.
 */
export function phrasePattern(phrases: Iterable<string>): RegExp {
  const characters = [...new Set(phrases)].map((phrase) => [...phrase.toLowerCase().trim().replace(/\s+/gu, ' ')]);
  const known = characters.filter(({ length }) => length > 0);
  return known.length === 0 ? /(?!)/gu : new RegExp(`(?<![\\p{L}\\p{N}-])${anyOf(known, 0)}(?![\\p{L}\\p{N}-])`, 'gu');
}

/** What follows the first characters of phrases that have these in common. */
function anyOf(phrases: readonly (readonly string[])[], from: number): string {
  const byCharacter = Map.groupBy(phrases, (phrase) => phrase[from]);
  const ways = [...byCharacter].map(([character, those]) =>
    character === undefined ? '' : oneCharacter(character) + anyOf(those, from + 1),
  );
  return ways.length === 1 ? (ways[0] ?? '') : `(?:${ways.sort((a, b) => b.length - a.length).join('|')})`;
}

function oneCharacter(character: string): string {
  if (character === ' ') return '\\s{1,9}';
  if (/[\^$\\.*+?()[\]{}|/]/u.test(character)) return `\\${character}`;
  const capital = character.toUpperCase();
  return capital === character || [...capital].length > 1 ? character : `[${character}${capital}]`;
}
