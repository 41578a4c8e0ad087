import { changedPlaces } from '@framewright/model';

/** The items of a list with the result for each, to be reused for a similar list. */
export interface ListMemo<I, R> {
  readonly items: readonly I[];
  readonly results: readonly R[];
}

/**
 * Maps a list, reusing the results for items that are the very same object as in the list before.
 * If most items stand where they stood, as after an edit, nearly nothing is done.
 */
export function mapChanged<I, R>(last: ListMemo<I, R> | undefined, items: readonly I[], map: (item: I) => R): ListMemo<I, R> {
  if (!last) return { items, results: items.map((item) => map(item)) };
  const changed = changedPlaces(last.items, items);
  if (changed?.length === 0) return last;
  const results = changed ? [...last.results] : mapMoved(last, items, map);
  for (const place of changed ?? []) results[place] = map(items[place] as I);
  return { items, results };
}

/** Items that came or went have moved the places of those behind them. */
function mapMoved<I, R>(last: ListMemo<I, R>, items: readonly I[], map: (item: I) => R): R[] {
  const places = new Map(last.items.map((item, place) => [item, place]));
  return items.map((item) => {
    const place = places.get(item);
    return place === undefined ? map(item) : (last.results[place] as R);
  });
}
