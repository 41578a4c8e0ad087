const plural = new Intl.PluralRules('en-GB');
const numbers = new Intl.NumberFormat('en-GB');
const lists = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** A number with its noun: "1 role", "4 roles", "11,000 roles". */
export function count(number: number, one: string, several: string): string {
  return `${numbers.format(number)} ${plural.select(number) === 'one' ? one : several}`;
}

/** Things in a row: "a", "a and b", "a, b and c". */
export function list(items: readonly string[]): string {
  return lists.format(items);
}

/** A name after its article, as it is spoken: "a PMO officer", "an analyst", "an HR manager", "a user". */
export function withArticle(name: string): string {
  const first = /[\p{L}\p{N}]+/u.exec(name)?.[0] ?? '';
  const isSpelt = /^\p{Lu}{2,}$/u.test(first) && !/[AEIOU].*[AEIOU]/u.test(first);
  const isVowel = isSpelt ? /^[AEFHILMNORSX]/u.test(first) : /^(?:8|11$|18$|[aeiou](?!ni[^mn]|se|ur|ne$)|hon|hour|heir)/iu.test(first);
  return `${isVowel ? 'an' : 'a'} ${name}`;
}

/** Words that scripts use too: they are passed as text, so a number is {n} and other placeholders are in braces. */
export interface Counted {
  readonly one: string;
  readonly other: string;
}

/** Words with a number, in the plural form of a language. @param parts other placeholders by name */
export function countedIn(language: string, forms: Counted, number: number, parts: Readonly<Record<string, string | number>> = {}): string {
  const form = new Intl.PluralRules(language).select(number) === 'one' ? forms.one : forms.other;
  return fillPlaceholders(form, { n: number, ...parts });
}

/** Words with placeholders filled: “Also called {names}”. */
export function fillPlaceholders(text: string, parts: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/gu, (whole, name: string) => (Object.hasOwn(parts, name) ? String(parts[name]) : whole));
}
