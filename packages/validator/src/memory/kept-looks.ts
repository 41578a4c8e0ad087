import { changedPlaces } from '@framewright/model';

/** What was made of each item of a list, kept for the next list of nearly the same items. */
export interface KeptLooks<I, K> {
  readonly items: readonly I[];
  readonly looks: readonly K[];
}

/**
 * What a function makes of each item of a list; it is asked only for items that are not the very same object as in the list before.
 * Where most stand at the place where they stood, as after an edit, next to nothing is done for them.
 */
export function looksAt<I, K>(last: KeptLooks<I, K> | undefined, items: readonly I[], lookAt: (item: I) => K): KeptLooks<I, K> {
  if (!last) return { items, looks: items.map((item) => lookAt(item)) };
  const changed = changedPlaces(last.items, items);
  if (changed?.length === 0) return last;
  const looks = changed ? [...last.looks] : looksElsewhere(last, items, lookAt);
  for (const place of changed ?? []) looks[place] = lookAt(items[place] as I);
  return { items, looks };
}

/** Items that came or went have moved the places of those behind them. */
function looksElsewhere<I, K>(last: KeptLooks<I, K>, items: readonly I[], lookAt: (item: I) => K): K[] {
  const places = new Map(last.items.map((item, place) => [item, place]));
  return items.map((item) => {
    const place = places.get(item);
    return place === undefined ? lookAt(item) : (last.looks[place] as K);
  });
}
