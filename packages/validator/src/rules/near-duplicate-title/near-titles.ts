import { fold, mistakesBetween } from '@framewright/model';

/** Places in a list of two titles that are hard to tell apart. */
export type NearTitles = readonly [first: number, second: number];

/**
 * Titles that are the same, that have the same words in another order, or that differ by one letter.
 * Each is named once as the second of a pair. Takes time in proportion to the letters of all titles.
 * @param titles folded with their accents: small letters, hyphens between words
 */
export function nearTitles(titles: readonly string[]): readonly NearTitles[] {
  const byWords = new Map<string, number>();
  const byBlank = new Map<string, number>();
  const found: NearTitles[] = [];
  for (const [place, title] of titles.entries()) {
    if (title === '') continue;
    const words = sortedWords(title);
    const same = byWords.get(words);
    if (same === undefined) byWords.set(words, place);
    const near = same ?? firstNear(title, place);
    if (near !== undefined) found.push([near, place]);
  }
  return found;

  /** The first title before this one that is near, among those that are the same but for a letter that is left out of each. */
  function firstNear(title: string, place: number): number | undefined {
    let near: number | undefined;
    for (const blank of withoutOneLetter(title)) {
      const first = byBlank.get(blank);
      if (first === undefined) byBlank.set(blank, place);
      else if (first !== place && (near === undefined || first < near) && areNear(titles[first] ?? '', title)) near = first;
    }
    return near;
  }
}

/** The length that the schema allows a title. */
const longest = 200;
const joining: ReadonlySet<string> = new Set(['a', 'an', 'and', 'the', 'of', 'for', 'in', 'on', 'to', 'with']);

/** The words in the order of the alphabet, without those that only join others. */
function sortedWords(title: string): string {
  const words = title.split('-').filter((word) => !joining.has(word));
  return words.length === 0 ? title : words.sort().join('-');
}

/** A title without one letter each, and as it is. Digits are never left out: what differs by a number differs. */
function* withoutOneLetter(title: string): Iterable<string> {
  if (title.length > longest) return;
  for (let at = 0; at < title.length; at += 1) if (!isDigit(title.charCodeAt(at))) yield title.slice(0, at) + title.slice(at + 1);
  yield title;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether two titles differ as a slip of the pen would have it: by a letter inside a word, by an s at its end, or by a space. */
function areNear(one: string, other: string): boolean {
  if (one.replaceAll('-', '') === other.replaceAll('-', '')) return true;
  // C and C++, A/B and AB: signs are put there on purpose.
  if (signsOf(one) !== signsOf(other)) return false;
  // Schön and schon, données and donnees: accents tell words apart.
  if (fold(one) === fold(other)) return false;
  const [ours, theirs] = [one.split('-'), other.split('-')];
  const differing = ours.flatMap((word, index) => (word === theirs[index] ? [] : [[word, theirs[index] ?? ''] as const]));
  const [pair] = differing;
  if (ours.length !== theirs.length || differing.length !== 1 || !pair) return false;
  const [short, long] = pair[0].length <= pair[1].length ? pair : [pair[1], pair[0]];
  if (long === `${short}s`) return short.length >= shortestPlural;
  // Elsewhere one sign more or less makes another word.
  if (!alphabetic.test(long) || !alphabetic.test(short)) return false;
  if (short.length < shortestWord || roman.test(long) || mistakesBetween(short, long) > 1) return false;
  // Trainer and trainee, mentor and mentee: the ends of words carry meaning.
  return short.length < long.length || (short[0] === long[0] && short.at(-1) === long.at(-1));
}

function signsOf(title: string): string {
  return title.replace(/[\p{L}\p{M}\p{N}-]+/gu, '');
}

const shortestPlural = 3;
const shortestWord = 5;
const alphabetic = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{M}]+$/u;
const roman = /^[ivx]+$/u;
