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
      .map((item) => ({ ...titleOf(item), ...(key === 'dimensions' ? levelsOf(item) : {}) }));
    if (titled.length > 0) found[key] = titled;
  }
  return found;
}

function titleOf(item: Json): { readonly [key: string]: Json } {
  const { id, title } = item as { readonly id: Json; readonly title: Json };
  return { id, title };
}

/** The titles that levels have in a dimension only; nothing where there are none. */
function levelsOf(dimension: Json): { readonly [key: string]: Json } {
  const levels = isObject(dimension) ? dimension['levels'] : undefined;
  const titled = Array.isArray(levels) ? levels.filter((level) => isObject(level) && typeof level['title'] === 'string') : [];
  return titled.length === 0 ? {} : { levels: titled.map((level) => titleOf(level as Json)) };
}

/** What a translation stores under `of`. While the two are equal, the translation is up to date. */
export function translationDigest(entry: Entry): string {
  return digestOf(translatableOf(entry));
}
