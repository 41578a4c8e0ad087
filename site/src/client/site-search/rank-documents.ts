import type { SearchType } from '../../data/search-entries.ts';
import type { TermLine } from '../../data/search-shards.ts';

/** A typed word, with the words of the index that it is found as. */
export interface Asked {
  readonly word: string;
  readonly lines: readonly TermLine[];
}

/** A document that fits. */
export interface Ranked {
  readonly number: number;
  readonly score: number;
  /** Whether its names say all of it, so that no text has to be shown for it. */
  readonly isByName: boolean;
}

/** What a word counts by the field that it stands in: a short title, a long one, another name, the first text, other texts. */
const weights: readonly number[] = [12, 9, 8, 2, 1];
/** The fields that are names. */
const names = 3;

/** Among equal matches, roles and competences come before what is about them; the glossary comes after both. */
const worth: Partial<Readonly<Record<SearchType, number>>> = {
  role: 1.3,
  competence: 1.3,
  term: 0.5,
  group: 0.8,
  family: 0.8,
  scale: 0.8,
  page: 0.7,
  news: 0.5,
  guide: 0.5,
};

/**
 * The documents that fit, best first: with all words; where there is none and it is allowed, with as many as any has.
 * @param types with the number of documents of each, in the order of their numbers
 * @param whole what is called exactly as it was typed
 */
export function rankingOf(
  types: readonly (readonly [SearchType, number])[],
  asked: readonly Asked[],
  whole: TermLine | undefined,
  allowsSome = false,
): readonly (Ranked & { readonly type: SearchType })[] {
  const total = types.reduce((sum, [, size]) => sum + size, 0);
  const found = new Map<number, { words: number; named: number; score: number }>();
  for (const { word, lines } of asked)
    for (const [number, best] of bestOfWord(word, lines, total)) {
      const known = found.get(number) ?? { words: 0, named: 0, score: 0 };
      found.set(number, { words: known.words + 1, named: known.named + (best.isName ? 1 : 0), score: known.score + best.score });
    }
  const isCalled = new Set((whole?.slice(1) as readonly (readonly number[])[] | undefined)?.flatMap(numbersIn) ?? []);
  for (const number of isCalled) if (!found.has(number)) found.set(number, { words: asked.length, named: asked.length, score: 0 });
  const most = Math.max(0, ...[...found.values()].map(({ words }) => words));
  const needed = allowsSome ? most : asked.length;
  return [...found]
    .filter(([, { words }]) => (words >= needed && words > 0) || needed === 0)
    .map(([number, { named, score }]) => {
      const type = typeOf(types, number);
      const bonus = isCalled.has(number) ? callBonus : 0;
      return { number, type, score: (score + bonus) * (worth[type] ?? 1), isByName: named >= needed };
    })
    .sort((a, b) => b.score - a.score || a.number - b.number);
}

/** What is called exactly as typed comes first among its like. */
const callBonus = 40;

function bestOfWord(
  word: string,
  lines: readonly TermLine[],
  total: number,
): ReadonlyMap<number, { readonly score: number; readonly isName: boolean }> {
  const best = new Map<number, { readonly score: number; readonly isName: boolean }>();
  for (const [term, ...fields] of lines) {
    // Part of a word says less than all of it.
    const closeness = term === word ? 1 : 0.6 * Math.min(1, word.length / term.length);
    for (const [field, steps] of fields.entries()) {
      const rarity = 1 + Math.log10(Math.max(1, total / Math.max(1, steps.length))) / 4;
      const score = (weights[field] ?? 1) * closeness * rarity;
      for (const number of numbersIn(steps)) {
        const known = best.get(number);
        if (!known || known.score < score) best.set(number, { score, isName: field < names });
      }
    }
  }
  return best;
}

function numbersIn(steps: readonly number[]): readonly number[] {
  let number = 0;
  return steps.map((step) => {
    number += step;
    return number;
  });
}

function typeOf(types: readonly (readonly [SearchType, number])[], number: number): SearchType {
  let end = 0;
  for (const [type, size] of types) {
    end += size;
    if (number < end) return type;
  }
  return types.at(-1)?.[0] ?? 'page';
}
