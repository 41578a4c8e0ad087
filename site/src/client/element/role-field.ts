import type { RoleFacts } from '../../data/roles-file.ts';
import { element } from './element.ts';

/**
 * A select element with roles under the titles of their families.
 * @param value id of the role that is chosen at first; the first role if there is none with it
 * @param nobody the words for no role, where one need not be chosen
 */
export function roleField(
  label: string,
  roles: readonly RoleFacts[],
  value: string,
  nobody?: string,
): { readonly label: HTMLLabelElement; readonly select: HTMLSelectElement } {
  const option = ({ id, title }: Pick<RoleFacts, 'id' | 'title'>): HTMLOptionElement => element('option', { value: id }, title);
  const families = [...Map.groupBy(roles, ({ family }) => family ?? '')];
  const options = families.flatMap(([family, own]) =>
    family === '' || families.length === 1 ? own.map(option) : [element('optgroup', { label: family }, ...own.map(option))],
  );
  const none = nobody === undefined ? [] : [option({ id: '', title: nobody })];
  const select = element('select', {}, ...none, ...options);
  select.value = value;
  if (select.selectedIndex === -1) select.selectedIndex = 0;
  return { label: element('label', { class: 'choice' }, element('span', {}, label), select), select };
}
