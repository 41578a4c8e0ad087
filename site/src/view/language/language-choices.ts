import { href } from '../../address/entry-paths.ts';
import { languageOf, type View } from '../../editions/view.ts';
import type { Here } from '../places/page-counterpart.ts';
import { baseOf } from '../../languages/base-of.ts';
import { otherLanguages } from '../../languages/published-languages.ts';
import { translatedFramework } from '../../languages/translated-framework.ts';

/** A language to choose, and the same page in it. */
export interface LanguageChoice {
  /** The tag of the language. */
  readonly language: string;
  /** Its own name. */
  readonly label: string;
  readonly href: string;
  readonly current: boolean;
  /** Whether it is the language in which the framework is written. */
  readonly isOwn: boolean;
}

/** The languages of an edition, its own first. Every page of an edition is there in each. @param pathname the page that is shown */
export function languageChoices({ edition, base, tongue }: View, pathname: string): readonly LanguageChoice[] {
  const others = otherLanguages(edition.framework);
  if (others.length === 0 || !pathname.startsWith(base)) return [];
  const page = pathname.slice(base.length);
  const all = [languageOf(edition.framework), ...others];
  return [undefined, ...others].map((other) => {
    const language = other ?? languageOf(edition.framework);
    return {
      language,
      label: nameOfLanguage(language, all),
      href: href(edition.base, `${other === undefined ? '' : `${other}/`}${page}`),
      current: other === tongue,
      isOwn: other === undefined,
    };
  });
}

/** Whether what a page shows is translated into a language, however old the translation is. A list is. */
export function isTranslated({ edition }: View, here: Here, language: string): boolean {
  return 'path' in here || translatedFramework(edition.framework, language).stateOf(here.entry.id).is !== 'missing';
}

/** A region or script is shown only if two languages differ in nothing else. */
function nameOfLanguage(language: string, among: readonly string[]): string {
  const isAlone = among.filter((other) => baseOf(other) === baseOf(language)).length < 2;
  const name =
    new Intl.DisplayNames([language], { type: 'language', languageDisplay: 'standard' }).of(isAlone ? baseOf(language) : language) ??
    language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
