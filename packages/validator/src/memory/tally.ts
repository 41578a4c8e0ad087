import { changedPlaces } from '@framewright/model';
import type { Memory } from './memory.ts';

/** The values that occur in a list. */
export interface Tally {
  readonly seen: ReadonlySet<string>;
  /** Those that occur more than once, with how often. */
  readonly repeated: ReadonlyMap<string, number>;
}

/**
 * Counts values over the items of a list without repeated items.
 * For an edited list only the items that were added or removed are counted.
 */
export function tally<I>(valuesOf: (item: I) => Iterable<string>): (memory: Memory, items: readonly I[]) => Tally {
  const start = (): Count<I> => new Count(valuesOf);
  return (memory, items) => {
    const count = memory.of(memory, start);
    count.follow(items);
    return count;
  };
}

class Count<I> implements Tally {
  readonly seen = new Set<string>();
  readonly repeated = new Map<string, number>();
  readonly #valuesOf: (item: I) => Iterable<string>;
  #items: readonly I[] = [];

  constructor(valuesOf: (item: I) => Iterable<string>) {
    this.#valuesOf = valuesOf;
  }

  follow(items: readonly I[]): void {
    const before = this.#items;
    const changed = changedPlaces(before, items);
    const [had, has] = changed ? [new Set<I>(), new Set<I>()] : [new Set(before), new Set(items)];
    const went = changed?.map((place) => before[place] as I) ?? before.filter((item) => !has.has(item));
    const came = changed?.map((place) => items[place] as I) ?? items.filter((item) => !had.has(item));
    for (const item of went) for (const value of this.#valuesOf(item)) this.#takeOut(value);
    for (const item of came) for (const value of this.#valuesOf(item)) this.#putIn(value);
    this.#items = items;
  }

  #putIn(value: string): void {
    const { size } = this.seen;
    // To add and compare the size takes one lookup; nearly all values are new.
    if (this.seen.add(value).size === size) this.repeated.set(value, (this.repeated.get(value) ?? 1) + 1);
  }

  #takeOut(value: string): void {
    const count = this.repeated.get(value) ?? 1;
    if (count === 1) this.seen.delete(value);
    else if (count === 2) this.repeated.delete(value);
    else this.repeated.set(value, count - 1);
  }
}
