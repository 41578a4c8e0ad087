import type { Subject, Vocabulary } from '@framewright/model';

/** Whether the prose of an entry or a translation is written in English, as the manifest or the folder says. */
export function isEnglish(subject: Subject, { manifest }: Vocabulary): boolean {
  const language: unknown = subject.type === 'translation' ? subject.language : manifest.data.language;
  return typeof language === 'string' && /^en(?:-|$)/iu.test(language);
}
