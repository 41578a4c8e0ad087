import type { RoleFacts, RolesFile } from '../../data/roles-file.ts';
import { compareTable } from './compare-table.ts';
import { fillPlaceholders } from '../element/counted.ts';
import { element } from '../element/element.ts';
import { fetchJson } from '../element/fetch-json.ts';
import { roleField } from '../element/role-field.ts';
import { selectField } from '../element/select-field.ts';

/** More columns than these are no longer read side by side. */
const mostRoles = 12;

/** Any roles side by side, as the address says: `?roles=a,b&context=c&show=differences&sort=difference`. */
class RoleCompare extends HTMLElement {
  #file: RolesFile | undefined;
  #selects: readonly HTMLSelectElement[] = [];
  #context: HTMLSelectElement | undefined;
  #sort: HTMLSelectElement | undefined;
  readonly #fields: HTMLElement = element('div', { class: 'choices' });
  readonly #differencesBox: HTMLInputElement = element('input', { type: 'checkbox' });
  readonly #status: HTMLElement = element('p', { class: 'compare-status', role: 'status' });
  readonly #steps: HTMLElement = element('ul', { class: 'role-ways' });
  readonly #result: HTMLElement = element('div', { class: 'compare-result' });

  connectedCallback(): void {
    if (this.#file) return;
    fetchJson<RolesFile>(this.dataset['file'] ?? '').then(
      (file) => {
        this.#file = file;
        this.#build(file);
        this.#show(file);
      },
      () => {
        this.append(element('p', { class: 'note', role: 'status' }, this.dataset['failed'] ?? ''));
        this.classList.add('has-failed');
      },
    );
  }

  #build(file: RolesFile): void {
    const { words, roles, contexts, groups } = file;
    const { searchParams } = new URL(location.href);
    const wanted = (searchParams.get('roles') ?? '').split(',').filter((id) => roles.some((role) => role.id === id));
    const [first, second] = roles;
    this.#place(file, wanted.length > 1 ? wanted : [wanted[0] ?? first?.id ?? '', second?.id ?? '']);
    const conditional = roles.some(({ needs }) => needs.some((need) => need.contexts !== undefined));
    const shown = conditional ? contexts.map(({ id, title }) => ({ value: id, title })) : [];
    // Who comes without a choice sees one context, which is easier to read than all.
    const asked = shown.find(({ value }) => value === searchParams.get('context'))?.value;
    const initial = asked ?? (wanted.length === 0 ? (shown[0]?.value ?? '') : '');
    const context = selectField(words.context, [{ value: '', title: words.anyContext }, ...shown], initial);
    const sorts = [
      { value: '', title: words.byGroup },
      { value: 'difference', title: words.byDifference },
    ];
    const sort = selectField(words.sort, sorts, searchParams.get('sort') ?? '');
    const families = familiesIn(roles).map((each) => ({ value: each, title: each }));
    const family = selectField(words.family, [{ value: '', title: words.nobody }, ...families], '');
    [this.#context, this.#sort] = [context.select, sort.select];
    this.#differencesBox.checked = searchParams.get('show') === 'differences';
    const form = element(
      'form',
      { 'aria-label': words.choose },
      this.#fields,
      element(
        'div',
        { class: 'choices' },
        families.length > 1 && family.label,
        shown.length > 1 && context.label,
        sort.label,
        element('label', { class: 'choice-check' }, this.#differencesBox, ` ${words.onlyDifferent}`),
      ),
    );
    form.addEventListener('change', ({ target }) => {
      if (target === family.select) this.#place(file, idsIn(roles, family.select.value));
      else if (this.#selects.some((select) => select === target)) this.#place(file, this.#ids());
      this.#updateAddress();
      this.#show(file);
    });
    form.addEventListener('submit', (event) => event.preventDefault());
    this.append(element('h2', {}, words.choose), form, this.#status, this.#steps, this.#result);
    this.hidden = groups.length === 0;
  }

  /** One field for each role, and one for another as long as there is room. */
  #place({ words, roles }: RolesFile, ids: readonly string[]): void {
    const wanted = [...ids.slice(0, mostRoles), ...(ids.length < Math.min(mostRoles, roles.length) ? [''] : [])];
    // Fields that stay keep the focus.
    const labels = [words.first, words.second];
    for (const [at, id] of wanted.entries()) {
      const known = this.#selects[at];
      if (known) known.value = id;
      else {
        const { label, select } = roleField(labels[at] ?? words.third, roles, id, at < 2 ? undefined : words.nobody);
        this.#fields.append(label);
        this.#selects = [...this.#selects, select];
      }
    }
    for (const select of this.#selects.slice(wanted.length)) select.closest('label')?.remove();
    this.#selects = this.#selects.slice(0, wanted.length);
  }

  #ids(): readonly string[] {
    return this.#selects.map(({ value }) => value).filter((id) => id !== '');
  }

  #show(file: RolesFile): void {
    const chosen = [...new Set(this.#ids())].flatMap((id) => file.roles.find((role) => role.id === id) ?? []);
    if (chosen.length < 2) {
      this.#status.textContent = file.words.pickTwo;
      this.#steps.replaceChildren();
      this.#result.replaceChildren();
      return;
    }
    const { table, summary } = compareTable(file, chosen, {
      context: this.#context?.value ?? '',
      onlyDifferent: this.#differencesBox.checked,
      byDifference: this.#sort?.value === 'difference',
    });
    this.#status.textContent = summary;
    const [first, ...others] = chosen;
    const pairs = others.flatMap((other) => (first ? [[first, other] as const, [other, first] as const] : []));
    this.#steps.replaceChildren(...pairs.slice(0, 4).map(([from, to]) => element('li', {}, this.#stepLink(file, from, to))));
    this.#result.replaceChildren(...(table ? [table] : []));
  }

  /** The link to what there is to learn from one role to another: to its own page where it has one and all contexts are shown. */
  #stepLink({ roles, words }: RolesFile, from: RoleFacts, to: RoleFacts): HTMLElement {
    const context = this.#context?.value ?? '';
    const hasPage = context === '' && from.steps?.includes(roles.indexOf(to)) === true;
    const slug = ({ href }: RoleFacts): string => href.split('/').at(-2) ?? '';
    const query = new URLSearchParams({ from: from.id, to: to.id, ...(context === '' ? {} : { context }) });
    const href = hasPage
      ? `${this.dataset['pages'] ?? ''}${slug(from)}--${slug(to)}/`
      : `${this.dataset['steps'] ?? ''}?${query.toString()}`;
    return element('a', { href }, fillPlaceholders(words.step, { from: from.title, to: to.title }));
  }

  #updateAddress(): void {
    const address = new URL(location.href);
    const parts = {
      roles: [...new Set(this.#ids())].join(','),
      context: this.#context?.value ?? '',
      show: this.#differencesBox.checked ? 'differences' : '',
      sort: this.#sort?.value ?? '',
    };
    for (const [name, value] of Object.entries(parts))
      if (value === '') address.searchParams.delete(name);
      else address.searchParams.set(name, value);
    // A comma is allowed in an address, and easier to read.
    history.replaceState(history.state, '', address.href.replaceAll('%2C', ','));
  }
}

/** The families of roles, each after those that it is in. */
function familiesIn(roles: readonly RoleFacts[]): readonly string[] {
  const paths = roles.flatMap(({ family = '' }) => family.split(between).map((_, at, steps) => steps.slice(0, at + 1).join(between)));
  return [...new Set(paths)].filter((path) => path !== '');
}

/** The roles of a family and of those below it. */
function idsIn(roles: readonly RoleFacts[], family: string): readonly string[] {
  return roles.filter((role) => `${role.family ?? ''}${between}`.startsWith(`${family}${between}`)).map(({ id }) => id);
}

/** What stands between the steps to a family. */
const between = ' / ';

customElements.define('role-compare', RoleCompare);
