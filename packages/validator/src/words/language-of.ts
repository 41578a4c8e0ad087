import type { SourceFile, Subject, Vocabulary } from '@framewright/model';

/** The language in which the prose of an entry or a translation is written, as the manifest or the folder says; empty if neither does. */
export function languageOf(subject: Subject, { manifest }: Vocabulary): string {
  const language: unknown = subject.type === 'translation' ? subject.language : manifest.data.language;
  return typeof language === 'string' ? language : '';
}

/** The language of a file, in the same way. */
export function languageOfFile({ place }: SourceFile, { manifest }: Vocabulary): string {
  const language: unknown = place.holds === 'translation' ? place.language : manifest.data.language;
  return typeof language === 'string' ? language : '';
}

/** The language of a tag without its region and script, in small letters: `de` of `de-AT`. */
export function baseLanguage(tag: string): string {
  return tag.toLowerCase().split('-', 1)[0] ?? '';
}
