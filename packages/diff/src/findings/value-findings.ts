import type { EntryType } from '@framewright/model';
import { pairsOf, type Comparison } from '../compare/comparison.ts';
import { pairFinding, type Finding } from './finding.ts';
import type { Data, Pair } from '../compare/pair.ts';
import { isSame } from '../compare/same.ts';

/** An item of a list that has an id. */
export interface Item {
  readonly id: string;
  readonly title?: string;
  readonly [key: string]: unknown;
}

/** A finding for each entry whose value under a key changed, unless `messageOf` gives no message. */
export function valueFindings(
  comparison: Comparison,
  types: readonly EntryType[],
  key: string,
  messageOf: (pair: Pair, before: unknown, after: unknown) => string | undefined,
  explains: readonly string[] = [key],
): readonly Finding[] {
  return pairsOf(comparison, ...types).flatMap((pair) => {
    if (!pair.keys.has(key)) return [];
    const message = messageOf(pair, pair.old[key], pair.new[key]);
    return message === undefined ? [] : [pairFinding(pair, `/${key}`, { message, before: pair.old[key], after: pair.new[key], explains })];
  });
}

/** The values that a list of scalars has on one side only, with their indexes. */
function listDifference(from: unknown, without: unknown): readonly { readonly value: string; readonly index: number }[] {
  const others = new Set(Array.isArray(without) ? without : []);
  return Array.isArray(from) ? from.flatMap((value: string, index) => (others.has(value) ? [] : [{ value, index }])) : [];
}

/** A finding for each value that a list has on one side only: after if it was added, before if it was removed. */
export function listFindings(pair: Pair, key: string, side: 'came' | 'went', messageOf: (value: string) => string): readonly Finding[] {
  const [from, without] = side === 'came' ? [pair.new[key], pair.old[key]] : [pair.old[key], pair.new[key]];
  return listDifference(from, without).map(({ value, index }) => onOneSide(pair, key, `/${key}/${index}`, side, messageOf(value), value));
}

/** The items of a list with their places. */
export function itemsOf(data: Data, key: string): readonly { readonly item: Item; readonly pointer: string }[] {
  const items = data[key];
  return Array.isArray(items) ? items.map((item: Item, index) => ({ item, pointer: `/${key}/${index}` })) : [];
}

/**
 * A finding for each value under some keys that differs between the two sides of an item of a list, unless `messageOf` gives no message.
 */
export function itemValueFindings(
  pair: Pair,
  list: string,
  keys: readonly string[],
  messageOf: (after: Item, before: Item) => string | undefined,
): readonly Finding[] {
  if (!pair.keys.has(list)) return [];
  const old = itemsOf(pair.old, list);
  return itemsOf(pair.new, list).flatMap(({ item, pointer }) => {
    const was = old.find((each) => each.item.id === item.id);
    if (was === undefined) return [];
    return keys
      .filter((key) => !isSame(was.item[key], item[key]))
      .flatMap((key) => {
        const message = messageOf(item, was.item);
        if (message === undefined) return [];
        const values = { before: was.item[key], after: item[key] };
        return [pairFinding(pair, `${pointer}/${key}`, { message, ...values, pointerBefore: `${was.pointer}/${key}` })];
      });
  });
}

/** A finding for each item, by id, that a list has on one side only. */
export function itemFindings(pair: Pair, key: string, side: 'came' | 'went', messageOf: (item: Item) => string): readonly Finding[] {
  if (!pair.keys.has(key)) return [];
  const [here, there] = side === 'came' ? [pair.new, pair.old] : [pair.old, pair.new];
  const others = new Set(itemsOf(there, key).map(({ item }) => item.id));
  return itemsOf(here, key)
    .filter(({ item }) => !others.has(item.id))
    .map(({ item, pointer }) => onOneSide(pair, key, pointer, side, messageOf(item), item));
}

function onOneSide(pair: Pair, key: string, pointer: string, side: 'came' | 'went', message: string, value: unknown): Finding {
  return side === 'came'
    ? pairFinding(pair, pointer, { message, after: value, pointerBefore: `/${key}` })
    : pairFinding(pair, `/${key}`, { message, before: value, pointerBefore: pointer });
}

/** The same property of several types of entry, as schema paths. */
export function schemaPaths(types: readonly EntryType[], ...properties: readonly string[]): readonly string[] {
  return types.flatMap((type) => properties.map((property) => `${type}.${property}`));
}

/** The released types of entry except the manifest. */
export const releasedTypes: readonly EntryType[] = ['scale', 'group', 'family', 'competence', 'role', 'qualification', 'resource', 'term'];
