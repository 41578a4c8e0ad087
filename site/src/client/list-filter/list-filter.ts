import type { Finding } from '../../words/en-finding.ts';
import { counted, fillPlaceholders } from '../element/counted.ts';
import { element } from '../element/element.ts';
import { showOnly } from '../element/show-only.ts';
import { fitsTyped, typedField } from '../element/typed-filter.ts';

/** Filters a long list on the page while the reader types, and stores the text in the address: `?text=data`. */
class ListFilter extends HTMLElement {
  connectedCallback(): void {
    if (this.childElementCount > 0) return;
    const words = JSON.parse(this.dataset['words'] ?? '{}') as Finding['filters']['typed'];
    const items = [...document.querySelectorAll<HTMLElement>(this.dataset['items'] ?? '')];
    const address = new URL(location.href);
    const { label, input } = typedField(words.label, address.searchParams.get('text') ?? '');
    const status = element('p', { class: 'filter-status', role: 'status' });
    const apply = (): void => {
      const text = input.value.trim();
      const fitting = new Set(items.filter((item) => fitsTyped(item, text)));
      showOnly(items, fitting, text !== '');
      status.textContent =
        text === ''
          ? ''
          : fitting.size === 0
            ? fillPlaceholders(words.nothing, { text })
            : counted(words.shown, fitting.size, { total: items.length });
      if (text === '') address.searchParams.delete('text');
      else address.searchParams.set('text', text);
      if (address.href !== location.href) history.replaceState(history.state, '', address);
    };
    input.addEventListener('input', apply);
    this.append(element('div', { class: 'choices' }, label), element('div', { class: 'filter-result' }, status));
    if (input.value !== '') apply();
  }
}

customElements.define('list-filter', ListFilter);
