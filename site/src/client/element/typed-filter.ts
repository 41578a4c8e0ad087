import { termsIn } from '../../data/search-terms.ts';
import { element } from './element.ts';

/** A field to type in, with a label; its text filters a list. */
export function typedField(label: string, value: string): { readonly label: HTMLLabelElement; readonly input: HTMLInputElement } {
  const input = element('input', { type: 'search', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false', enterkeyhint: 'done' });
  input.value = value;
  return { label: element('label', { class: 'choice' }, element('span', {}, label), input), input };
}

const known = new WeakMap<Element, readonly string[]>();

/** Whether each typed word begins a word of an item, whatever its accents and capitals. */
export function fitsTyped(item: Element, typed: string): boolean {
  const asked = termsIn(typed, true).map(({ term }) => term);
  if (asked.length === 0) return true;
  const terms = known.get(item) ?? termsIn(item.textContent ?? '').map(({ term }) => term);
  known.set(item, terms);
  return asked.every((word) => terms.some((term) => term.startsWith(word)));
}
