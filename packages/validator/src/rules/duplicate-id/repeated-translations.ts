import { canonicalLanguage, type Framework, type SourceFile } from '@framewright/model';

/** A file that translates what another file translates into the same language. */
export interface RepeatedTranslation {
  readonly file: SourceFile;
  readonly first: SourceFile;
}

/** Every translation after the first, in order of path, of one entry into one language. */
export function repeatedTranslations(framework: Framework): readonly RepeatedTranslation[] {
  if (framework.translations.size + framework.begun.size === 0) return [];
  const seen = new Map<string, SourceFile>();
  return framework.files.flatMap((file) => {
    if (file.place.holds !== 'translation') return [];
    const key = `${canonicalLanguage(file.place.language)}/${file.place.type}/${file.place.id}`;
    const first = seen.get(key);
    if (!first) seen.set(key, file);
    return first ? [{ file, first }] : [];
  });
}
