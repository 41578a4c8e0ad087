import { directionOf } from './direction.ts';

/** What an element says of a sentence that the tools made, which is English whatever the page is in. */
export interface SentenceLanguage {
  readonly lang?: 'en';
  readonly dir?: 'ltr';
}

/**
 * The language and direction of a sentence about a change or a mistake, where they are not those of the page around it.
 *
 * @param around the language of the page
 */
export function sentenceLanguage(around: string): SentenceLanguage {
  if (new Intl.Locale(around).language === 'en') return {};
  return directionOf(around) === 'ltr' ? { lang: 'en' } : { lang: 'en', dir: 'ltr' };
}
