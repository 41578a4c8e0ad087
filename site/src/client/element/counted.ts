import type { Counted } from '../../words/en-finding.ts';

/** Words with a number, in the plural form of the page's language. @param parts other placeholders by name */
export function counted(forms: Counted, number: number, parts: Readonly<Record<string, string | number>> = {}): string {
  const form = new Intl.PluralRules(document.documentElement.lang || 'en').select(number) === 'one' ? forms.one : forms.other;
  return fillPlaceholders(form, { n: number, ...parts });
}

/** Words with placeholders filled: “Also called {names}”. */
export function fillPlaceholders(text: string, parts: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/gu, (whole, name: string) => (Object.hasOwn(parts, name) ? String(parts[name]) : whole));
}
