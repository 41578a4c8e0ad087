import { itemsOf } from './find-values.ts';
import type { Data } from '../compare/pair.ts';

/** The pointer to an item of a list by id; to the list itself where it is not in it. */
export function placeOfItem(data: Data, key: string, { id }: { readonly id: string }): string {
  return itemsOf(data, key).find(({ item }) => item.id === id)?.pointer ?? `/${key}`;
}
