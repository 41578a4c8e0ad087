import type { Span } from '@framewright/model';

/** A word whose letters look as if they were of one script and are not. */
export interface MixedWord {
  readonly word: string;
  readonly span: Span;
  /** The letters that are out of place, each once, and what script they belong to. */
  readonly odd: readonly string[];
  readonly script: string;
  /** The script of the other letters. */
  readonly others: string;
  /** The word as it was probably meant. */
  readonly meant: string;
}

const quickly = /[\u0370-\u03FF\u0400-\u052F\u0530-\u058F]/u;
/** Created on first use: `\p{…}` classes are slow to compile. */
const words = (): RegExp => /[\p{L}\p{M}\p{N}]+/gu;
const aroundWord = (): RegExp => /[\p{L}\p{M}\p{N}-]/u;

/** Letters that look like Latin ones, by script: the letters, and in the same order the Latin letters. */
const lookalikes: readonly (readonly [script: string, letters: string, latin: string])[] = [
  ['Cyrillic', 'аеорсухіјѕһԁԛԝАВЕКМНОРСТУХІЈЅҮ', 'aeopcyxijshdqwABEKMHOPCTYXIJSY'],
  ['Greek', 'ονιρυκαΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ovipukaABEZHIKMNOPTYX'],
  ['Armenian', 'օսհոցՕՍ', 'ouhngOU'],
];

const toLatin = new Map(
  lookalikes.flatMap(([script, letters, latin]) =>
    [...letters].map((letter, index) => [letter, { script, latin: [...latin][index] ?? letter }] as const),
  ),
);
const fromLatin = new Map(
  lookalikes.map(([script, letters, latin]) => [
    script,
    new Map([...letters].map((letter, index) => [[...latin][index] ?? letter, letter])),
  ]),
);
const scripts = (): readonly (readonly [name: string, letter: RegExp])[] => [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Armenian', /\p{Script=Armenian}/u],
];

/**
 * The words of a text that mix letters of two scripts, if the fewer letters look like letters of the other script.
 * Symbols such as Δ, µ or Ω, which look like no other letter, may stand beside Latin letters.
 */
export function mixedWords(text: string): readonly MixedWord[] {
  if (!quickly.test(text)) return [];
  return [...text.matchAll(words())].flatMap((match) => {
    const mixed = quickly.test(match[0]) ? judged(match[0]) : undefined;
    if (!mixed) return [];
    const span = whole(text, [match.index, match.index + match[0].length]);
    const [before, after] = [text.slice(span[0], match.index), text.slice(match.index + match[0].length, span[1])];
    return [{ ...mixed, word: text.slice(...span), span, meant: `${before}${mixed.meant}${after}` }];
  });
}

function judged(word: string): Omit<MixedWord, 'span' | 'word'> | undefined {
  const known = scripts();
  const letters = [...word].map((letter) => ({ letter, script: known.find(([, pattern]) => pattern.test(letter))?.[0] }));
  const [most, fewer, ...others] = [
    ...Map.groupBy(
      letters.filter(({ script }) => script !== undefined),
      ({ script }) => script ?? '',
    ),
  ].sort(([a, one], [b, other]) => other.length - one.length || Number(b === 'Latin') - Number(a === 'Latin'));
  if (!most || !fewer || others.length > 0) return undefined;
  const [main, odd] = [most[0], fewer[0]];
  const instead = (letter: string): string | undefined =>
    main === 'Latin' ? toLatin.get(letter)?.latin : odd === 'Latin' ? fromLatin.get(main)?.get(letter) : undefined;
  if (fewer[1].some(({ letter }) => instead(letter) === undefined)) return undefined;
  return {
    odd: [...new Set(fewer[1].map(({ letter }) => letter))],
    script: odd,
    others: main,
    meant: letters.map(({ letter, script }) => (script === odd ? (instead(letter) ?? letter) : letter)).join(''),
  };
}

/** The word with the words that hyphens join to it, as in an id. */
function whole(text: string, [start, end]: Span): Span {
  const around = aroundWord();
  let [from, to] = [start, end];
  while (from > 0 && start - from < longest && around.test(text[from - 1] ?? '')) from -= 1;
  while (to < text.length && to - end < longest && around.test(text[to] ?? '')) to += 1;
  return [from, to];
}

/** The length of the longest id. */
const longest = 100;
