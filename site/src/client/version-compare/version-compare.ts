import type { Finding } from '../../words/en-finding.ts';
import { element } from '../element/element.ts';
import { selectField } from '../element/select-field.ts';

type Words = Finding['versions']['inPage'];

/** What changed between any two releases, shown in place as the address says: `?from=1.0.0&to=2.0.0`. */
class VersionCompare extends HTMLElement {
  readonly #status: HTMLElement = element('p', { class: 'compare-status', role: 'status' });
  readonly #result: HTMLElement = element('div', { class: 'version-result' });
  #turn = 0;

  connectedCallback(): void {
    if (this.#status.isConnected) return;
    const words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
    const versions = (this.dataset['versions'] ?? '').split(' ');
    const options = versions.map((version) => ({ value: version, title: version }));
    const address = new URL(location.href);
    const from = selectField(words.from, [{ value: '', title: '–' }, ...options.slice().reverse()], address.searchParams.get('from') ?? '');
    const to = selectField(words.to, options, address.searchParams.get('to') ?? '');
    const heading = this.querySelector('h2');
    heading?.replaceChildren(heading.textContent ?? '');
    const form = element('form', { class: 'choices', 'aria-label': heading?.textContent ?? '' }, from.label, to.label);
    const show = (): void => void this.#show(words, versions, from.select.value, to.select.value);
    form.addEventListener('change', () => {
      const now = new URL(location.href);
      now.searchParams.set('from', from.select.value);
      now.searchParams.set('to', to.select.value);
      if (from.select.value === '') now.search = '';
      history.replaceState(history.state, '', now);
      show();
    });
    form.addEventListener('submit', (event) => event.preventDefault());
    this.append(form, this.#status, this.#result);
    show();
  }

  async #show(words: Words, versions: readonly string[], one: string, other: string): Promise<void> {
    const turn = ++this.#turn;
    if (one === '') return this.#put('', []);
    if (one === other) return this.#put(words.pickTwo, []);
    // The latest is first, so the one further down is the earlier.
    const [from, to] = versions.indexOf(one) > versions.indexOf(other) ? [one, other] : [other, one];
    try {
      const response = await fetch(`${this.dataset['pages'] ?? ''}${from}--${to}/`);
      if (!response.ok) throw new Error(String(response.status));
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      const body = [...page.querySelectorAll('.page-body > *')].map((part) => document.importNode(part, true));
      if (turn === this.#turn)
        this.#put(`${page.querySelector('h1')?.textContent ?? ''}: ${page.querySelector('.lead')?.textContent ?? ''}`, body);
    } catch {
      if (turn === this.#turn) this.#put(words.failed, []);
    }
  }

  #put(status: string, result: readonly Node[]): void {
    this.#status.textContent = status;
    this.#result.replaceChildren(...result);
  }
}

customElements.define('version-compare', VersionCompare);
