import { isObject, pointerOf, ownValue } from '@framewright/model';
import type { Data, Pair } from '../compare/pair.ts';
import { isSame } from '../compare/same.ts';

/** A key that begins with x- whose value differs. */
export interface ExtensionChange {
  readonly pointer: string;
  readonly pointerBefore: string;
  readonly key: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Every key that begins with x- and differs, at any depth; items of lists are matched by id, else by index. */
export function extensionChanges(pair: Pair): readonly ExtensionChange[] {
  return [...pair.keys].flatMap((key) => compare(key, [key], [key], pair.old[key], pair.new[key]));
}

type Steps = readonly (string | number)[];

function compare(key: string, at: Steps, atBefore: Steps, before: unknown, after: unknown): readonly ExtensionChange[] {
  if (before === after) return [];
  if (key.startsWith('x-'))
    return isSame(before, after) ? [] : [{ pointer: pointerOf(...at), pointerBefore: pointerOf(...atBefore), key, before, after }];
  if (Array.isArray(before) && Array.isArray(after))
    return after.flatMap((item: unknown, index) => {
      const was = placeIn(before, item, index);
      return was === -1 ? [] : compare('', [...at, index], [...atBefore, was], before[was], item);
    });
  if (!isObject(before) || !isObject(after)) return [];
  const [old, current]: readonly [Data, Data] = [before, after];
  return [...new Set([...Object.keys(old), ...Object.keys(current)])].flatMap((inner) =>
    compare(inner, [...at, inner], [...atBefore, inner], ownValue(old, inner), ownValue(current, inner)),
  );
}

function placeIn(list: readonly unknown[], item: unknown, index: number): number {
  if (!isObject(item) || typeof item['id'] !== 'string') return index < list.length ? index : -1;
  return list.findIndex((other) => isObject(other) && other['id'] === item['id']);
}
