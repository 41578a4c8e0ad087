import { proseBlocks } from '@framewright/markdown';
import type { ProsePart, WordRun } from '@framewright/model';
import { diffArrays } from 'diff';
import { wordRuns } from './words.ts';

/** The share of the words of two blocks that has to be the same for one to be a rewording of the other. */
const alikeFrom = 0.5;

/** Beyond so many pairs of blocks they are paired in their order. */
const mostPairs = 2_500;

/** Beyond so many differences all blocks before and after stand one after the other. */
const mostEdits = 1_000;

/**
 * What became of each block between two pieces of prose, in the order of reading. Words are compared only within two blocks of which at
 * least half is alike; others are removed and added whole. Something in it is always to be seen, unless both read the same.
 */
export function proseParts(before: string, after: string): readonly ProsePart[] {
  return blockParts(proseBlocks(before), proseBlocks(after)).map((part) =>
    part.how === 'reworded' ? { how: part.how, words: withSeenSpaces(part.words) } : part,
  );
}

/** The same for texts that are in blocks already, and whose spaces stay as they are. */
export function blockParts(before: readonly string[], after: readonly string[]): readonly ProsePart[] {
  const steps = diffArrays([...before], [...after], { maxEditLength: mostEdits }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ];
  const parts: ProsePart[] = [];
  let gone: readonly string[] = [];
  let come: readonly string[] = [];
  const settle = (): void => {
    parts.push(...rewordings(gone, come));
    [gone, come] = [[], []];
  };
  for (const { value, removed, added } of steps) {
    if (removed) gone = [...gone, ...value];
    else if (added) come = [...come, ...value];
    else {
      settle();
      parts.push(...value.map((text) => ({ how: 'same', text }) as const));
    }
  }
  settle();
  return parts;
}

/** Pairs blocks that went with blocks that came, so that the pairs are as alike as can be and stay in order. */
function rewordings(gone: readonly string[], come: readonly string[]): readonly ProsePart[] {
  const pairs = pairsOf(gone, come);
  const parts: ProsePart[] = [];
  let [at, to] = [0, 0];
  const upTo = (oldEnd: number, newEnd: number): void => {
    parts.push(...gone.slice(at, oldEnd).map((text) => ({ how: 'removed', text }) as const));
    parts.push(...come.slice(to, newEnd).map((text) => ({ how: 'added', text }) as const));
    [at, to] = [oldEnd, newEnd];
  };
  for (const [index, other] of pairs) {
    const words = rewording(gone[index] ?? '', come[other] ?? '');
    if (words === undefined) continue;
    upTo(index, other);
    parts.push({ how: 'reworded', words });
    [at, to] = [index + 1, other + 1];
  }
  upTo(gone.length, come.length);
  return parts;
}

function pairsOf(gone: readonly string[], come: readonly string[]): readonly (readonly [number, number])[] {
  if (gone.length * come.length > mostPairs) return gone.slice(0, come.length).map((_, index) => [index, index] as const);
  const [old, current] = [gone.map(bagOf), come.map(bagOf)];
  const likeness = old.map((bag) => current.map((other) => likenessOf(bag, other)));
  // best[i][j]: how alike the best pairs of the blocks from i and j on are, taken together.
  const best = Array.from({ length: gone.length + 1 }, () => new Array<number>(come.length + 1).fill(0));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  const paired = (i: number, j: number): number => {
    const alike = likeness[i]?.[j] ?? 0;
    return alike < alikeFrom ? 0 : alike + at(i + 1, j + 1);
  };
  for (let i = gone.length - 1; i >= 0; i -= 1)
    for (let j = come.length - 1; j >= 0; j -= 1) {
      const row = best[i];
      if (row) row[j] = Math.max(at(i + 1, j), at(i, j + 1), paired(i, j));
    }
  const pairs: (readonly [number, number])[] = [];
  for (let [i, j] = [0, 0]; i < gone.length && j < come.length; ) {
    if (paired(i, j) > 0 && paired(i, j) >= at(i, j)) {
      pairs.push([i, j]);
      [i, j] = [i + 1, j + 1];
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** The words of a block, each with how often it stands there. */
function bagOf(text: string): ReadonlyMap<string, number> {
  const bag = new Map<string, number>();
  for (const word of text.match(/[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu) ?? []) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

function likenessOf(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let [both, all] = [0, 0];
  for (const [word, times] of a) {
    both += 2 * Math.min(times, b.get(word) ?? 0) * word.length;
    all += times * word.length;
  }
  for (const [word, times] of b) all += times * word.length;
  return all === 0 ? 0 : both / all;
}

/** The words of a block that was reworded; undefined if too little of it stayed at its place. */
function rewording(before: string, after: string): readonly WordRun[] | undefined {
  if (likenessOf(bagOf(before), bagOf(after)) < alikeFrom) return undefined;
  const runs = wordRuns(before, after);
  const length = (wanted: (run: WordRun) => boolean): number =>
    runs.filter(wanted).reduce((sum, { text }) => sum + text.replace(/\s+/gu, '').length, 0);
  const same = length(({ change }) => change === 'same');
  const [old, current] = [same + length(({ change }) => change === 'removed'), same + length(({ change }) => change === 'added')];
  return 2 * same < alikeFrom * (old + current) ? undefined : runs;
}

/** The same words with the spaces that changed named, where nothing else did: else there would be nothing to see. */
function withSeenSpaces(words: readonly WordRun[]): readonly WordRun[] {
  const isSeen = words.some(({ change, text }) => change !== 'same' && text.trim() !== '');
  return isSeen ? words : words.map((run) => (run.change === 'same' ? run : { ...run, text: namedSpaces(run.text) }));
}

/** Spaces that can be seen. */
function namedSpaces(spaces: string): string {
  return [...spaces]
    .map((space) => (space === ' ' ? '␣' : `U+${(space.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`))
    .join('');
}
