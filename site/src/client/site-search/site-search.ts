import { element } from '../element/element.ts';
import type { SearchPanel } from './search-panel.ts';

/** The most results that a person looks through before typing on. */
const limits = { each: 6, all: 20 };

/** The link to the search, which opens it in place. A slash opens it from anywhere on the page. */
class SiteSearch extends HTMLElement {
  #dialog: HTMLDialogElement | undefined;
  #panel: Promise<SearchPanel> | undefined;

  connectedCallback(): void {
    const link = this.querySelector('a');
    if (!link) return;
    const button = element(
      'button',
      { type: 'button', class: 'search-open', 'aria-haspopup': 'dialog', 'aria-keyshortcuts': '/' },
      link.textContent ?? '',
    );
    button.append(element('kbd', { 'aria-hidden': 'true' }, '/'));
    button.addEventListener('click', () => void this.#open(link));
    // A pointer on the link announces a search.
    button.addEventListener('pointerenter', () => void import('./search-panel.ts'), { once: true });
    link.replaceWith(button);
    document.addEventListener('keydown', (event) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || this.#dialog?.open) return;
      event.preventDefault();
      void this.#open(link);
    });
  }

  async #open(link: HTMLAnchorElement): Promise<void> {
    const field = document.querySelector<HTMLInputElement>('search-page input[type="search"]');
    if (field) return field.focus();
    this.#dialog ??= this.#makeDialog(link.textContent ?? '');
    const dialog = this.#dialog;
    if (!dialog.open) dialog.showModal();
    this.#panel ??= this.#makePanel(dialog, link);
    const panel = await this.#panel;
    panel.input.focus();
    panel.input.select();
  }

  #makeDialog(label: string): HTMLDialogElement {
    const dialog = element('dialog', { class: 'search-dialog', 'aria-label': label });
    // A click beside the box closes it; the content of the box is in an element of its own.
    dialog.addEventListener('click', (event) => event.target === dialog && shut(dialog));
    // In a search field Escape alone would only clear it.
    dialog.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      shut(dialog);
    });
    document.body.append(dialog);
    return dialog;
  }

  async #makePanel(dialog: HTMLDialogElement, link: HTMLAnchorElement): Promise<SearchPanel> {
    const { SearchPanel } = await import('./search-panel.ts');
    const box = element('div', { class: 'search-box' });
    const close = element('button', { type: 'button', class: 'search-close' }, element('span', { 'aria-hidden': 'true' }, '×'));
    close.addEventListener('click', () => shut(dialog));
    dialog.append(box);
    const panel = new SearchPanel({
      address: this.dataset['file'] ?? '',
      label: link.textContent ?? '',
      limits,
      onWordsLoaded: (words) => close.setAttribute('aria-label', words.close),
      // The page that lists everything works without a script.
      onLoadFailure: () => location.assign(link.href),
    });
    void panel.appendTo(box);
    box.append(close);
    return panel;
  }
}

/** Closes a dialog. If nothing had the focus before, the browser would leave it inside for a moment, and the next key would be lost. */
function shut(dialog: HTMLDialogElement): void {
  dialog.close();
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && dialog.contains(activeElement)) activeElement.blur();
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type="checkbox"], [type="radio"]), textarea, select'))
  );
}

customElements.define('site-search', SiteSearch);
