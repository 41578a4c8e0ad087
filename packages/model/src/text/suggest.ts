import { compareTexts } from './order.ts';
import { mistakesBetween } from './mistakes-between.ts';

/** A word that may be meant, and other names under which people know it. */
export interface Candidate {
  readonly id: string;
  readonly names?: readonly string[];
  /** The id and the names as {@link fold} gives them, where they are compared so often that this is done ahead. */
  readonly folded?: readonly string[];
}

const mostSuggestions = 3;

/**
 * The ids that someone may have meant, the nearest first; none if nothing is near.
 * A name of a candidate counts as much as its id, so that a title leads to the id.
 * @param atMost letters that may be wrong, missing or too many; a third of them without it
 */
export function suggest(written: string, candidates: readonly (string | Candidate)[], atMost?: number): readonly string[] {
  const wanted = fold(written);
  if (wanted === '') return [];
  const allowed = atMost ?? allowedMistakes(wanted);
  const near = candidates.flatMap((candidate) => {
    const mistakes = foldedNames(candidate)
      .filter((name) => Math.abs(name.length - wanted.length) <= allowed)
      .map((name) => mistakesBetween(wanted, name));
    const fewest = Math.min(...mistakes);
    return fewest <= allowed ? [{ id: idOf(candidate), mistakes: fewest }] : [];
  });
  return near
    .sort((a, b) => a.mistakes - b.mistakes || compareTexts(a.id, b.id))
    .slice(0, mostSuggestions)
    .map(({ id }) => id);
}

/** A third of the letters of a word, but at least one: as many as may be wrong in it. */
export function allowedMistakes(word: string): number {
  return Math.max(1, Math.floor(word.length / 3));
}

/**
 * The ids of what goes by a name, case, accents and spacing apart. Where a name is written to the letter, those alone that have it so:
 * “Schon” is not “Schön” where both are there.
 */
export function idsByName(written: string, candidates: readonly (string | Candidate)[]): readonly string[] {
  const wanted = fold(written);
  if (wanted === '') return [];
  const found = candidates.filter((candidate) => foldedNames(candidate).includes(wanted));
  if (found.length < 2) return found.map(idOf);
  const key = foldKeepingAccents(written);
  const exact = found.filter((candidate) => namesOf(candidate).some((name) => foldKeepingAccents(name) === key));
  return (exact.length > 0 ? exact : found).map(idOf);
}

/**
 * A name without what people get wrong: case, accents, and what stands between words.
 * Signs that make another name of a word stay: C++, F#, .NET, R&D, A/B.
 */
export function fold(words: string): string {
  return folded(words, true);
}

/** What a name may become as an id, which has no signs; what has letters that no id may have keeps them. */
export function foldToId(words: string): string {
  return fold(words)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/** A name without case and what stands between words, but with its accents, which tell words apart: Schön, Schon. */
export function foldKeepingAccents(words: string): string {
  return folded(words, false);
}

function folded(words: string, isWithoutAccents: boolean): string {
  if (kebab.test(words)) return words;
  if (plain.test(words)) return words.toLowerCase().replaceAll(' ', '-');
  // The tables of Unicode take longer to load than a small framework to check.
  if (ascii.test(words))
    return words
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, betweenWords)
      .replace(/^-|-$/g, '');
  // The accents of Latin, Greek and Cyrillic letters; the marks of other scripts are letters of their own.
  const letters = isWithoutAccents ? words.normalize('NFKD').replace(/[\u0300-\u036F]/gu, '') : words;
  return letters
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, betweenWords)
    .replace(/^-|-$/gu, '');
}

/** A hyphen for what stands between two words, with the signs that belong to one of them. */
function betweenWords(gap: string, at: number, all: string): string {
  const end = at + gap.length;
  const isShortBefore = at > 0 && lettersBefore.exec(all.slice(Math.max(0, at - 3), at))?.[0].length !== 3;
  const joins = isShortBefore && end < all.length && joining.test(gap) && (lettersAfter.exec(all.slice(end, end + 3))?.[0].length ?? 0) < 3;
  if (joins) return gap;
  const behind = at === 0 ? '' : ((isShortBefore ? behindShort : behindWord).exec(gap)?.[0] ?? '');
  const before = end === all.length ? '' : ((at === 0 ? beforeFirst : beforeWord).exec(gap)?.[0].trim() ?? '');
  return `${behind.replaceAll('-', '−')}-${before}`;
}

const lettersBefore = /[^\s\x21-\x2F\x3A-\x40]{1,3}$/;
const lettersAfter = /^[^\s\x21-\x2F\x3A-\x40]{1,3}/;
/** Between two words of one or two letters. */
const joining = /^[&/*@+=<>|~^×]$/;
const behindWord = /^[+#♯♭]+/;
/** Behind a word of one or two letters, unless another follows at once. */
const behindShort = /^(?:[+#♯♭]+|[&*′″](?=\s|$)|[-−]{1,2}(?=\s|$))/;
const beforeWord = /\s[.#@$]$/;
const beforeFirst = /(?:^|\s)[.#@$]$/;

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const plain = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;
const ascii = /^[\x20-\x7E]*$/;

function foldedNames(candidate: string | Candidate): readonly string[] {
  if (typeof candidate === 'string') return [fold(candidate)];
  return candidate.folded ?? namesOf(candidate).map(fold);
}

function namesOf(candidate: string | Candidate): readonly string[] {
  return typeof candidate === 'string' ? [candidate] : [candidate.id, ...(candidate.names ?? [])];
}

function idOf(candidate: string | Candidate): string {
  return typeof candidate === 'string' ? candidate : candidate.id;
}
