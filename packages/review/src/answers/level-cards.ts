import { digestOfText, kindOf, levelTitle, ownValue, scaleOf, type EntryOf, type Framework, type Scale } from '@framewright/model';

/** The text of a level without its name, as a card that readers put in order. */
export interface LevelCard {
  /** A, B, C … in the order in which the cards are shown. */
  readonly letter: string;
  /** The level whose text it is. */
  readonly value: number;
  /** Markdown. */
  readonly text: string;
}

/** The cards of one dimension. */
export interface CardSet {
  readonly scale: Scale;
  readonly dimension: { readonly id: string; readonly title: string };
  /** Shuffled, and never in the order of the levels. */
  readonly cards: readonly LevelCard[];
}

/**
 * The cards of a competence: a set for each dimension that has the texts of two levels or more. A round shuffles each set in a way of its own, and always
 * in the same, so that letters on paper can be read back.
 */
export function levelCards(framework: Framework, round: EntryOf<'review'>, competence: EntryOf<'competence'>): readonly CardSet[] {
  const scale = scaleOf(framework, competence.data);
  if (!scale) return [];
  const general = kindOf(framework, competence.data)?.levels === 'described' ? undefined : scale.data.descriptors;
  return scale.data.dimensions.flatMap(({ id, title }): readonly CardSet[] => {
    const own = ownValue(competence.data.descriptors, id);
    const texts = scale.data.levels.flatMap(({ value }) => {
      const text = own?.[value] ?? ownValue(general, id)?.[value];
      return text === undefined ? [] : [{ value, text }];
    });
    // What nobody could tell apart says nothing about an order, and there are as many letters as the alphabet has.
    if (new Set(texts.map(({ text }) => text)).size < texts.length || texts.length < 2 || texts.length > 26) return [];
    const cards = shuffled(texts, `${round.id} ${competence.id} ${id}`).map((card, index) => ({ letter: letterAt(index), ...card }));
    return [{ scale: scale.data, dimension: { id, title }, cards }];
  });
}

/** The cards of a set from the lowest level up, with the names that they were shown without. */
export function cardsByLevel({ scale, dimension, cards }: CardSet): readonly (LevelCard & { readonly title: string })[] {
  return cards.toSorted((a, b) => a.value - b.value).map((card) => ({ ...card, title: levelTitle(scale, dimension.id, card.value) ?? '' }));
}

/** The levels that cards mean, from the lowest up as a reader put them; undefined if they are not all the cards, each once. */
export function levelsOfOrder({ cards }: CardSet, order: readonly (string | number)[]): readonly number[] | undefined {
  const values = order.map((name) => (typeof name === 'number' ? name : cards.find(({ letter }) => letter === name.toUpperCase())?.value));
  const known = values.filter((value) => value !== undefined && cards.some((card) => card.value === value)) as readonly number[];
  return known.length === values.length && known.length === cards.length && new Set(known).size === known.length ? known : undefined;
}

/** Whether levels stand from the lowest up. */
export function isAscending(levels: readonly number[]): boolean {
  return levels.every((value, index) => index === 0 || value > (levels[index - 1] ?? value));
}

function letterAt(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}

/** Sorted by the digest of each with a seed; where that gives the true order by chance, begun one later. */
function shuffled<T extends { readonly value: number }>(texts: readonly T[], seed: string): readonly T[] {
  const sorted = texts
    .map((each) => ({ each, key: digestOfText(`${seed} ${each.value}`) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ each }) => each);
  const [first, ...rest] = sorted;
  return first !== undefined && isAscending(sorted.map(({ value }) => value)) ? [...rest, first] : sorted;
}
