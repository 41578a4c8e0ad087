import { digestOf } from './digest.ts';
import type { Entry } from './entry.ts';
import { isObject, type Json } from '../text/json.ts';

const proseKeys = ['title', 'definition', 'text', 'descriptors', 'levelSections', 'sections'] as const;
const listsOfTitled = ['contexts', 'kinds', 'sections', 'qualificationStages', 'dimensions', 'levels', 'electives'] as const;

/** The titles and prose of an entry: everything that a translation translates. */
export function translatableOf(entry: Entry): { readonly [key: string]: Json } {
  const data = entry.data as unknown as Readonly<Record<string, Json>>;
  const found: Record<string, Json> = {};
  for (const key of proseKeys) {
    const value = data[key];
    if (typeof value === 'string' || isObject(value)) found[key] = value as Json;
  }
  for (const key of listsOfTitled) {
    const items = data[key];
    if (!Array.isArray(items)) continue;
    const titled = items
      .filter((item) => isObject(item) && typeof item['title'] === 'string')
      .map((item) => ({ id: (item as { id: Json }).id, title: (item as { title: Json }).title }));
    if (titled.length > 0) found[key] = titled;
  }
  return found;
}

/** What a translation stores under `of`. While the two are equal, the translation is up to date. */
export function translationDigest(entry: Entry): string {
  return digestOf(translatableOf(entry));
}
