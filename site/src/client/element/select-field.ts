import { element } from './element.ts';

/** A select element with a label. @param value the initial choice; the first option if it is none of them */
export function selectField(
  label: string,
  options: readonly { readonly value: string; readonly title: string }[],
  value: string,
): { readonly label: HTMLLabelElement; readonly select: HTMLSelectElement } {
  const select = element('select', {}, ...options.map((option) => element('option', { value: option.value }, option.title)));
  select.value = options.some((option) => option.value === value) ? value : (options[0]?.value ?? '');
  return { label: element('label', { class: 'choice' }, element('span', {}, label), select), select };
}
