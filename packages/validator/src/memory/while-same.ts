import { changedPlaces } from '@framewright/model';
import { mapChanged, type ListMemo } from './list-memo.ts';
import type { Memory } from './memory.ts';

/**
 * Memoises a function of a list for as long as what counts of each item is the same.
 * @param countsOf what counts of an item; asked again only for items that are not the very same object as before
 */
export function whileSame<I, K, T>(
  countsOf: (item: I) => K,
  workOut: (counts: readonly K[]) => T,
): (memory: Memory, items: readonly I[]) => T {
  const start = (): { last?: ListMemo<I, K> & { readonly value: T } } => ({});
  return (memory, items) => {
    const held = memory.of(memory, start);
    const memo = mapChanged(held.last, items, countsOf);
    const isSame = held.last !== undefined && changedPlaces(held.last.results, memo.results)?.length === 0;
    held.last = { ...memo, value: held.last !== undefined && isSame ? held.last.value : workOut(memo.results) };
    return held.last.value;
  };
}
