import { digestOf, translatableOf, translationDigest, type Entry, type Framework, type Json, type SourceFile } from '@framewright/model';
import { withoutNeedlessSpaces, withPlainSpaces } from '../tree/plain-spaces.ts';

/**
 * What a translation of the entry as it is now stores under `of`: the digest of its titles and prose without the spaces and line ends that
 * mean nothing, so that wrapping lines anew makes no translation stale.
 */
export function originalDigest(entry: Entry): string {
  return digestOf(mapTexts(translatableOf(entry), withPlainSpaces));
}

/** Whether a digest is that of the entry as it is now, with or without the spaces that mean nothing. */
export function isDigestOf(digest: string, entry: Entry): boolean {
  return digest === translationDigest(entry) || digest === originalDigest(entry);
}

/**
 * The text of a file with the digest that it has to hold so that it stays current when the needless spaces of its original go; the same
 * text if it is no translation or its digest stays right.
 * @param original tells whether the original in a file is brought into form
 */
export function withDigestToKeep(framework: Framework, file: SourceFile, text: string, original: (path: string) => boolean): string {
  const { place } = file;
  if (place.holds !== 'translation') return text;
  const entry = place.type === 'manifest' ? framework.manifest : framework.entries[place.type].find(({ id }) => id === place.id);
  if (!entry?.source || !original(entry.source.file.path)) return text;
  const written = translationDigest(entry);
  const isCurrent = file.frontMatter['of'] === written;
  if (!isCurrent || written === digestOf(mapTexts(translatableOf(entry), withoutNeedlessSpaces))) return text;
  return text.replace(written, () => originalDigest(entry));
}

function mapTexts(value: Json, change: (text: string) => string): Json {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item: Json) => mapTexts(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapTexts(inner, change)]));
}
