import type { Manifest } from '../generated/types.ts';
import { canonicalLanguage } from '../text/language-tag.ts';

/** The languages that a manifest names, each once and in its usual letters; its own alone where it names none. */
export function publishedLanguages({ language, languages }: Pick<Manifest, 'language' | 'languages'>): readonly string[] {
  return [...new Set((languages ?? [language]).map(canonicalLanguage))];
}

/** A manifest with each language once and in its usual letters; the very same where it is so already. */
export function withCanonicalLanguages(manifest: Manifest): Manifest {
  const language = canonicalLanguage(manifest.language);
  const languages = publishedLanguages(manifest);
  const isSame =
    language === manifest.language &&
    (manifest.languages === undefined || manifest.languages.every((tag, place) => tag === languages[place]));
  if (isSame) return manifest;
  return {
    ...manifest,
    language,
    ...(manifest.languages === undefined ? {} : { languages: [...languages] as unknown as NonNullable<Manifest['languages']> }),
  };
}
