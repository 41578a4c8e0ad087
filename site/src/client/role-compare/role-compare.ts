import type { RoleFacts, RolesFile } from '../../data/roles-file.ts';
import { compareTable } from './compare-table.ts';
import { element } from '../element/element.ts';
import { fetchJson } from '../element/fetch-json.ts';
import { selectField } from '../element/select-field.ts';

/** Any two or three roles side by side, as the address says: `?roles=a,b&context=c`. */
class RoleCompare extends HTMLElement {
  #file: RolesFile | undefined;
  readonly #roleSelects: HTMLSelectElement[] = [];
  #contextSelect: HTMLSelectElement | undefined;
  readonly #differencesBox: HTMLInputElement = element('input', { type: 'checkbox' });
  readonly #status: HTMLElement = element('p', { class: 'compare-status', role: 'status' });
  readonly #result: HTMLElement = element('div', { class: 'compare-result' });

  connectedCallback(): void {
    if (this.#file) return;
    fetchJson<RolesFile>(this.dataset['file'] ?? '').then(
      (file) => {
        this.#file = file;
        this.#build(file);
        this.#show(file);
      },
      () => this.append(element('p', { class: 'note', role: 'status' }, this.dataset['failed'] ?? '')),
    );
  }

  #build({ words, roles, contexts, groups }: RolesFile): void {
    const { searchParams } = new URL(location.href);
    const wanted = (searchParams.get('roles') ?? '').split(',').filter((id) => roles.some((role) => role.id === id));
    const options = roles.map(({ id, title }) => ({ value: id, title }));
    const nobody = { value: '', title: words.nobody };
    const fields = [words.first, words.second, words.third].map((label, at) => {
      const field = selectField(label, at < 2 ? options : [nobody, ...options], wanted[at] ?? (at < 2 ? (options[at]?.value ?? '') : ''));
      this.#roleSelects.push(field.select);
      return field.label;
    });
    const conditional = roles.some(({ needs }) => needs.some((need) => need.contexts !== undefined));
    const shown = conditional ? contexts.map(({ id, title }) => ({ value: id, title })) : [];
    const context = selectField(words.context, [{ value: '', title: words.anyContext }, ...shown], searchParams.get('context') ?? '');
    this.#contextSelect = context.select;
    this.#differencesBox.checked = searchParams.get('show') === 'differences';
    const form = element(
      'form',
      { class: 'choices', 'aria-label': words.choose },
      ...fields,
      shown.length > 1 && context.label,
      element('label', { class: 'choice-check' }, this.#differencesBox, ` ${words.onlyDifferent}`),
    );
    form.addEventListener('change', () => {
      this.#updateAddress();
      if (this.#file) this.#show(this.#file);
    });
    form.addEventListener('submit', (event) => event.preventDefault());
    this.append(element('h2', {}, words.choose), form, this.#status, this.#result);
    this.hidden = groups.length === 0;
  }

  #show(file: RolesFile): void {
    const chosen = this.#chosen(file);
    if (chosen.length < 2) {
      this.#status.textContent = file.words.pickTwo;
      this.#result.replaceChildren();
      return;
    }
    const { table, summary } = compareTable(file, chosen, this.#contextSelect?.value ?? '', this.#differencesBox.checked);
    this.#status.textContent = summary;
    this.#result.replaceChildren(...(table ? [table] : []));
  }

  #chosen({ roles }: RolesFile): readonly RoleFacts[] {
    const ids = new Set(this.#roleSelects.map(({ value }) => value));
    return [...ids].flatMap((id) => roles.find((role) => role.id === id) ?? []);
  }

  #updateAddress(): void {
    const address = new URL(location.href);
    const ids = [...new Set(this.#roleSelects.map(({ value }) => value).filter((id) => id !== ''))];
    const parts = {
      roles: ids.join(','),
      context: this.#contextSelect?.value ?? '',
      show: this.#differencesBox.checked ? 'differences' : '',
    };
    for (const [name, value] of Object.entries(parts))
      if (value === '') address.searchParams.delete(name);
      else address.searchParams.set(name, value);
    // A comma is allowed in an address, and easier to read.
    history.replaceState(history.state, '', address.href.replaceAll('%2C', ','));
  }
}

customElements.define('role-compare', RoleCompare);
