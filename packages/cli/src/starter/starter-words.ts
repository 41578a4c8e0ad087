import { inOwnWords, type SayInOwnWords, type Words } from '@framewright/model';
import type { StarterAnswers } from './starter-answers.ts';

/** What the parts are called; undefined where the framework has no words of its own. */
export function wordsOf({ competence, role }: Pick<StarterAnswers, 'competence' | 'role'>): Words | undefined {
  if (competence === undefined && role === undefined) return undefined;
  return { ...(competence === undefined ? {} : { competence }), ...(role === undefined ? {} : { role }) };
}

/** Whether a framework is written in English, as the first texts are. */
export function isEnglish({ language }: Pick<StarterAnswers, 'language'>): boolean {
  return /^en(?:-|$)/iu.test(language);
}

/** Puts the framework's own words into English texts. Words of another language have no place in them, so there the usual ones stay. */
export function saying(answers: StarterAnswers): SayInOwnWords {
  return isEnglish(answers) ? inOwnWords({ words: wordsOf(answers), language: answers.language }) : (text) => text;
}

/** That the first texts wait for their language, as a sentence; empty for English. */
export function languageNote(answers: StarterAnswers): string {
  if (isEnglish(answers)) return '';
  const name = languageName(answers.language);
  return `The first texts are in English, and are to be written anew in ${name}.`;
}

function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
