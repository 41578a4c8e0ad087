/** A word of a text in lower case, and whether it belongs to a phrase that anyone may use. */
export interface Word {
  readonly word: string;
  readonly isFree: boolean;
}

/** Words in the same order in two texts. */
export interface SharedRun {
  /** The words, with a space between them. */
  readonly words: string;
  /** The start of the run in the first text and in the second, counted in words from 0. */
  readonly at: readonly [first: number, second: number];
}

/** The words of a text; those of the given phrases, such as titles and names, are free. */
export function wordsOf(text: string, phrases: ReadonlySet<string> = new Set()): readonly Word[] {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [];
  const longest = Math.max(0, ...[...phrases].map((phrase) => phrase.split(' ').length));
  const free = new Set<number>();
  for (const at of words.keys()) {
    for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
      if (!phrases.has(words.slice(at, at + length).join(' '))) continue;
      for (let place = at; place < at + length; place += 1) free.add(place);
      break;
    }
  }
  return words.map((word, at) => ({ word, isFree: free.has(at) }));
}

/**
 * The longest runs that two texts share, in the order of the first.
 * @param least how many words of a run must not be free for it to count
 */
export function sharedRuns(first: readonly Word[], second: readonly Word[], least: number): readonly SharedRun[] {
  const places = new Map<string, number[]>();
  for (let at = 0; at + least <= second.length; at += 1) {
    const key = keyAt(second, at, least);
    places.set(key, [...(places.get(key) ?? []), at]);
  }
  const found: SharedRun[] = [];
  for (let at = 0; at + least <= first.length; at += 1) {
    for (const other of places.get(keyAt(first, at, least)) ?? []) {
      if (at > 0 && other > 0 && first[at - 1]?.word === second[other - 1]?.word) continue;
      let length = least;
      while (at + length < first.length && first[at + length]?.word === second[other + length]?.word) length += 1;
      const run = first.slice(at, at + length);
      if (run.filter(({ isFree }) => !isFree).length >= least)
        found.push({ words: run.map(({ word }) => word).join(' '), at: [at, other] });
    }
  }
  return found;
}

function keyAt(words: readonly Word[], at: number, length: number): string {
  return words
    .slice(at, at + length)
    .map(({ word }) => word)
    .join(' ');
}
