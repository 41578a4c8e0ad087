import type { Words } from '../../words/words.ts';
import { counted } from '../element/counted.ts';
import { element } from '../element/element.ts';

/** Shows only the changes that touch one role or competence, as the address says: `?touches=pmo-officer`. */
class ChangeFilter extends HTMLElement {
  readonly #status: HTMLElement = element('p', { class: 'filter-status', role: 'status' });

  connectedCallback(): void {
    if (this.#status.isConnected) return;
    const words = JSON.parse(this.dataset['words'] ?? '{}') as Words['changes']['inPage'];
    const select = element('select', {}, element('option', { value: '' }, words.all));
    for (const section of this.querySelectorAll('details > section')) {
      const options = [...section.querySelectorAll<HTMLElement>('li')].map((item) =>
        element('option', { value: item.dataset['id'] ?? '' }, item.querySelector('span')?.textContent?.trim() ?? ''),
      );
      select.append(element('optgroup', { label: section.querySelector('h2')?.textContent ?? '' }, ...options));
    }
    select.value = new URL(location.href).searchParams.get('touches') ?? '';
    if (select.selectedIndex === -1) select.value = '';
    const form = element(
      'form',
      { class: 'choices', 'aria-label': words.label },
      element('label', { class: 'choice' }, element('span', {}, words.label), select),
    );
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', () => {
      const address = new URL(location.href);
      if (select.value === '') address.searchParams.delete('touches');
      else address.searchParams.set('touches', select.value);
      history.replaceState(history.state, '', address);
      this.#show(words, select);
    });
    this.prepend(form, this.#status);
    this.#show(words, select);
  }

  #show(words: Words['changes']['inPage'], { value, selectedOptions }: HTMLSelectElement): void {
    const changes = [...document.querySelectorAll<HTMLElement>('.changes [data-touches]')];
    const isTouching = (change: HTMLElement): boolean => value === '' || (change.dataset['touches'] ?? '').split(' ').includes(value);
    for (const change of changes) change.hidden = !isTouching(change);
    // What holds nothing that is shown is not shown either.
    for (const around of document.querySelectorAll<HTMLElement>('.changes > li:not([data-touches]), .page-body > section:has(> .changes)'))
      around.hidden = around.querySelector('[data-touches]:not([hidden])') === null;
    const name = selectedOptions[0]?.textContent ?? '';
    this.#status.textContent = value === '' ? '' : counted(words.shown, changes.filter(isTouching).length, { total: changes.length, name });
  }
}

customElements.define('change-filter', ChangeFilter);
