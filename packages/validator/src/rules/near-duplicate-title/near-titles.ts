import { hashTable } from '../../words/hash-table.ts';
import { mistakesBetween } from '../../messages/mistakes-between.ts';

/** Places in a list of two titles that are hard to tell apart. */
export type NearTitles = readonly [first: number, second: number];

/**
 * Titles that are the same, that have the same words in another order, or that differ by one letter.
 * Each is named once as the second of a pair. Takes time in proportion to the letters of all titles.
 * @param titles folded: small letters, hyphens between words
 */
export function nearTitles(titles: readonly string[]): readonly NearTitles[] {
  const byWords = hashTable(titles.length);
  /** The first place of words that share their number with others. */
  const rare = new Map<string, number>();
  const hashes = titles.map(hashesOf);
  const table = hashTable(hashes.reduce((sum, { length }) => sum + length, 0));
  const found: NearTitles[] = [];
  for (const [place, title] of titles.entries()) {
    const near = title === '' ? undefined : (firstOfWords(title, place) ?? firstNear(title, place));
    if (near !== undefined) found.push([near, place]);
  }
  return found;

  /** The first title before this one that has the same words. */
  function firstOfWords(title: string, place: number): number | undefined {
    const first = byWords.take(numberOfWords(title), place);
    if (first === undefined) return undefined;
    const sorted = sortedWords(title);
    if (sortedWords(titles[first] ?? '') === sorted) return first;
    const other = rare.get(sorted);
    if (other === undefined) rare.set(sorted, place);
    return other;
  }

  /** The first title before this one with which it shares a number and which is really near. */
  function firstNear(title: string, place: number): number | undefined {
    let near: number | undefined;
    for (const hash of hashes[place] ?? []) {
      const first = table.take(hash, place);
      if (first !== undefined && first !== place && (near === undefined || first < near) && areNear(titles[first] ?? '', title))
        near = first;
    }
    return near;
  }
}

/** The length that the schema allows a title. */
const longest = 200;
const base = 0x01000193;
const hyphen = '-'.charCodeAt(0);
const joining: ReadonlySet<string> = new Set(['a', 'an', 'and', 'the', 'of', 'for', 'in', 'on', 'to', 'with']);

const joiningNumbers: ReadonlySet<number> = new Set(
  Array.from(joining, (word) => [...word].reduce((number, sign) => (Math.imul(number, base) + sign.charCodeAt(0)) | 0, 0)),
);

/** A number that titles of the same words share, in whatever order these stand. */
export function numberOfWords(title: string): number {
  let [sum, word] = [0, 0];
  for (let at = 0; at <= title.length; at += 1) {
    const code = at === title.length ? hyphen : title.charCodeAt(at);
    if (code !== hyphen) {
      word = (Math.imul(word, base) + code) | 0;
      continue;
    }
    if (!joiningNumbers.has(word)) sum = (sum + Math.imul(word ^ (word >>> 15), base)) | 0;
    word = 0;
  }
  return sum;
}

/** The words in the order of the alphabet, without those that only join others. */
function sortedWords(title: string): string {
  const words = title.split('-').filter((word) => !joining.has(word));
  return words.length === 0 ? title : words.sort().join('-');
}

/** The powers of the base, in 32 bits. */
const powers = new Int32Array(longest + 1).fill(1);
for (let at = 1; at <= longest; at += 1) powers[at] = Math.imul(powers[at - 1] ?? 1, base);
/** The hashes of the ends of the text that is looked at. */
const tails = new Int32Array(longest + 1);

/** Polynomial hashes of a text without one letter each, and of the whole. Digits are never left out: what differs by a number differs. */
function hashesOf(words: string): Int32Array {
  const { length } = words;
  if (length > longest) return new Int32Array();
  tails[length] = 0;
  let digits = 0;
  for (let at = length - 1; at >= 0; at -= 1) {
    const code = words.charCodeAt(at);
    tails[at] = Math.imul(code, powers[length - 1 - at] ?? 1) + (tails[at + 1] ?? 0);
    if (isDigit(code)) digits += 1;
  }
  const hashes = new Int32Array(length - digits + 1);
  let [head, count] = [0, 0];
  for (let at = 0; at < length; at += 1) {
    const code = words.charCodeAt(at);
    if (!isDigit(code)) hashes[count++] = Math.imul(head, powers[length - 1 - at] ?? 1) + (tails[at + 1] ?? 0);
    head = (Math.imul(head, base) + code) | 0;
  }
  hashes[count] = head;
  return hashes;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether two titles differ as a slip of the pen would have it: by a letter inside a word, by an s at its end, or by a space. */
function areNear(one: string, other: string): boolean {
  if (one.replaceAll('-', '') === other.replaceAll('-', '')) return true;
  const [ours, theirs] = [one.split('-'), other.split('-')];
  const differing = ours.flatMap((word, index) => (word === theirs[index] ? [] : [[word, theirs[index] ?? ''] as const]));
  const [pair] = differing;
  if (ours.length !== theirs.length || differing.length !== 1 || !pair) return false;
  const [short, long] = pair[0].length <= pair[1].length ? pair : [pair[1], pair[0]];
  if (long === `${short}s`) return short.length >= shortestPlural;
  if (short.length < shortestWord || roman.test(long) || mistakesBetween(short, long) > 1) return false;
  // Trainer and trainee, mentor and mentee: the ends of words carry meaning.
  return short.length < long.length || (short[0] === long[0] && short.at(-1) === long.at(-1));
}

const shortestPlural = 3;
const shortestWord = 5;
const roman = /^[ivx]+$/u;
