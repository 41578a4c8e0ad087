import { canonicalLanguage, publishedLanguages, type Framework } from '@framewright/model';

/** The languages that a framework is published in besides its own, as the manifest names them; each is also a step of addresses. */
export function otherLanguages({ manifest: { data } }: Framework): readonly string[] {
  if (data.languages === undefined) return [];
  return publishedLanguages(data).filter((language) => language !== canonicalLanguage(data.language) && isStep(language));
}

/** A tag of a language that an address can hold as it is. */
function isStep(language: string): boolean {
  try {
    return /^[A-Za-z0-9-]+$/u.test(language) && Intl.getCanonicalLocales(language).length === 1;
  } catch {
    return false;
  }
}
