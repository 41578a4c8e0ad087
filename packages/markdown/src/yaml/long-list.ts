import { isObject, pointerOf } from '@framewright/model';

/** The JSON pointer of the first item that is one too many in its list; undefined where no list is longer than the limit. */
export function itemTooMany(value: unknown, limit: number, pointer = ''): string | undefined {
  if (Array.isArray(value) && value.length > limit) return `${pointer}/${limit}`;
  const inner: Iterable<readonly [string | number, unknown]> = Array.isArray(value)
    ? value.entries()
    : Object.entries(isObject(value) ? value : {});
  for (const [key, item] of inner) {
    const found = typeof item === 'object' ? itemTooMany(item, limit, pointer + pointerOf(key)) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
