import { countedIn, type Counted } from '../../words/grammar.ts';

export { fillPlaceholders } from '../../words/grammar.ts';

/** Words with a number, in the plural form of the page's language. @param parts other placeholders by name */
export function counted(forms: Counted, number: number, parts: Readonly<Record<string, string | number>> = {}): string {
  return countedIn(document.documentElement.lang || 'en', forms, number, parts);
}
