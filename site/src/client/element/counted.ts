import type { Counted } from '../../words/en-finding.ts';

/** Words with a number, in the form that the language of the page asks for. @param parts other parts that stand in braces by name */
export function counted(forms: Counted, number: number, parts: Readonly<Record<string, string | number>> = {}): string {
  const form = new Intl.PluralRules(document.documentElement.lang || 'en').select(number) === 'one' ? forms.one : forms.other;
  return filled(form, { n: number, ...parts });
}

/** Words with parts put in: “Also called {names}”. */
export function filled(text: string, parts: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/gu, (whole, name: string) => (name in parts ? String(parts[name]) : whole));
}
