import { element } from './element.ts';

/** A choice of a select element. */
export interface SelectOption {
  readonly value: string;
  readonly title: string;
  /** The heading that it stands under with all that have the same; those without one come first. */
  readonly group?: string;
}

/** A select element with a label. @param value the initial choice; the first option if it is none of them */
export function selectField(
  label: string,
  options: readonly SelectOption[],
  value: string,
): { readonly label: HTMLLabelElement; readonly select: HTMLSelectElement } {
  const groups = Map.groupBy(options, ({ group }) => group ?? '');
  const loose = groups.get('') ?? [];
  groups.delete('');
  const select = element(
    'select',
    {},
    ...loose.map(optionOf),
    ...[...groups].map(([title, own]) => element('optgroup', { label: title }, ...own.map(optionOf))),
  );
  select.value = options.some((option) => option.value === value) ? value : (options[0]?.value ?? '');
  return { label: element('label', { class: 'choice' }, element('span', {}, label), select), select };
}

function optionOf({ value, title }: SelectOption): HTMLOptionElement {
  return element('option', { value }, title);
}
