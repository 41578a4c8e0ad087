import type { RoleFacts, RolesFile } from '../../data/roles-file.ts';
import type { StepTexts } from '../../view/comparison/step-texts.ts';
import type { StepWords } from '../../view/comparison/step-words.ts';
import { fillPlaceholders } from '../element/counted.ts';
import { element } from '../element/element.ts';
import { fetchJson } from '../element/fetch-json.ts';
import { roleField } from '../element/role-field.ts';
import { selectField } from '../element/select-field.ts';
import { stepBetween } from './step-between.ts';
import { stepCounts, stepSections, type StepParts } from './step-sections.ts';

const noTexts: StepTexts = { competences: {} };

/** The step between any two roles, put together as the address says: `?from=a&to=b&context=c`. */
class RoleStep extends HTMLElement {
  readonly #words = JSON.parse(this.dataset['words'] ?? '{}') as StepWords;
  readonly #status: HTMLElement = element('p', { class: 'compare-status', role: 'status' });
  readonly #result: HTMLElement = element('div', { class: 'step-result' });
  /** What follows the name of the page in its title. */
  readonly #titleEnd = document.title.slice(document.querySelector('h1')?.textContent?.length ?? 0);
  #turn = 0;

  connectedCallback(): void {
    if (this.#status.isConnected) return;
    fetchJson<RolesFile>(this.dataset['file'] ?? '').then(
      (file) => this.#build(file),
      () => this.#fail(),
    );
  }

  #fail(): void {
    this.dataset['failed'] = '';
    const said = this.querySelector('.step-without > p');
    if (said) said.textContent = this.#words.step.failed;
  }

  #build(file: RolesFile): void {
    const { roles, contexts } = file;
    const words = this.#words;
    const wanted = new URL(location.href).searchParams;
    const from = roleField(words.step.from, roles, wanted.get('from') ?? '');
    const target = roles.find(({ id }) => id === wanted.get('to')) ?? roles.find(({ id }) => id !== from.select.value);
    const to = roleField(words.step.to, roles, target?.id ?? '');
    const isConditional = roles.some(({ needs }) => needs.some((need) => need.contexts !== undefined));
    const anywhere = { value: '', title: words.anyContext };
    const context = selectField(
      words.context,
      [anywhere, ...contexts.map(({ id, title }) => ({ value: id, title }))],
      wanted.get('context') ?? '',
    );
    const swap = element('button', { type: 'button', class: 'choice-reset' }, words.step.swap);
    const form = element(
      'form',
      { class: 'choices', 'aria-label': words.step.title },
      from.label,
      to.label,
      isConditional && contexts.length > 1 && context.label,
      swap,
    );
    const show = (): void => void this.#show(file, from.select.value, to.select.value, context.select.value);
    const change = (): void => {
      const address = new URL(location.href);
      address.search = '';
      for (const [name, { select }] of Object.entries({ from, to, context }))
        if (select.value !== '') address.searchParams.set(name, select.value);
      address.hash = '';
      history.replaceState(history.state, '', address);
      show();
    };
    form.addEventListener('change', change);
    form.addEventListener('submit', (event) => event.preventDefault());
    swap.addEventListener('click', () => {
      [from.select.value, to.select.value] = [to.select.value, from.select.value];
      change();
    });
    this.replaceChildren(form, this.#status, this.#result);
    show();
  }

  async #show(file: RolesFile, fromId: string, toId: string, context: string): Promise<void> {
    const turn = ++this.#turn;
    const [from, to] = [fromId, toId].map((id) => file.roles.find((role) => role.id === id));
    if (!from || !to || from === to) return this.#put(this.#words.pickTwo, []);
    const texts = to.texts === undefined ? noTexts : await fetchJson<StepTexts>(to.texts).catch(() => noTexts);
    // Another choice was made meanwhile.
    if (turn !== this.#turn) return;
    const parts: StepParts = { file, words: this.#words, from: from.title, texts, withConditions: context === '' };
    const found = stepBetween(file, from, to, context);
    const heading = fillPlaceholders(this.#words.heading, { from: from.title, to: to.title });
    this.#put(heading, [
      element('h2', { class: 'step-title' }, heading),
      stepCounts(found, parts),
      ...(to.choices ? [element('p', { class: 'note' }, this.#choice(to.choices))] : []),
      this.#roles(from, to),
      ...stepSections(found, parts),
    ]);
    document.title = `${heading}${this.#titleEnd}`;
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }

  #roles(from: RoleFacts, to: RoleFacts): HTMLElement {
    return element(
      'p',
      { class: 'compared' },
      element('a', { href: from.href }, from.title),
      ' ',
      element('span', { class: 'onward', 'aria-hidden': 'true' }, '→'),
      ' ',
      element('a', { href: to.href }, to.title),
    );
  }

  #choice(titles: readonly string[]): string {
    const language = document.documentElement.lang || 'en';
    return fillPlaceholders(this.#words.choose, { choices: new Intl.ListFormat(language).format(titles) });
  }

  #put(status: string, result: readonly Node[]): void {
    this.#status.textContent = status;
    this.#status.classList.toggle('unseen', result.length > 0);
    this.#result.replaceChildren(...result);
  }
}

customElements.define('role-step', RoleStep);
