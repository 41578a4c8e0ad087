import { element } from '../element/element.ts';
import { askedRows } from './asked-rows.ts';

/** Opens or closes the texts of all rows in one step, as the address says: `?texts=open`. */
class TextSwitch extends HTMLElement {
  readonly #button: HTMLButtonElement = element('button', { type: 'button', class: 'as-link' });

  connectedCallback(): void {
    this.#button.addEventListener('click', () => {
      const isOpen = !isOpenInAddress();
      const address = new URL(location.href);
      if (isOpen) address.searchParams.set('texts', 'open');
      else address.searchParams.delete('texts');
      history.replaceState(history.state, '', address);
      this.#show(isOpen);
    });
    this.replaceChildren(this.#button);
    // Rows that the reader opened stay open.
    if (isOpenInAddress()) this.#show(true);
    else this.#name(false);
  }

  #show(isOpen: boolean): void {
    for (const row of askedRows()) row.open = isOpen;
    this.#name(isOpen);
  }

  #name(isOpen: boolean): void {
    this.#button.textContent = this.dataset[isOpen ? 'close' : 'open'] ?? '';
  }
}

function isOpenInAddress(): boolean {
  return new URL(location.href).searchParams.get('texts') === 'open';
}

customElements.define('text-switch', TextSwitch);
