import { baseLanguage, languageOf } from './language-of.ts';
import type { Subject, Vocabulary } from '@framewright/model';

/** Whether the prose of an entry or a translation is written in English, as the manifest or the folder says. */
export function isEnglish(subject: Subject, vocabulary: Vocabulary): boolean {
  return baseLanguage(languageOf(subject, vocabulary)) === 'en';
}
