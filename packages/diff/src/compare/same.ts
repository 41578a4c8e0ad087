import { ownValue } from '@framewright/model';

/** Whether two JSON values are equal; keys without a value count as absent, and the order of keys is ignored. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return false;
    for (let index = 0; index < a.length; index += 1) if (!isSame(a[index], b[index])) return false;
    return true;
  }
  if (Array.isArray(b)) return false;
  const [left, right] = [a as Readonly<Record<string, unknown>>, b as Readonly<Record<string, unknown>>];
  for (const key of Object.keys(left)) if (!isSame(left[key], ownValue(right, key))) return false;
  for (const key of Object.keys(right)) if (right[key] !== undefined && ownValue(left, key) === undefined) return false;
  return true;
}

/** The keys whose values differ, those of the first first. */
export function differingKeys(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const key of Object.keys(a)) if (!isSame(a[key], ownValue(b, key))) found.add(key);
  for (const key of Object.keys(b)) if (b[key] !== undefined && ownValue(a, key) === undefined) found.add(key);
  return found;
}
