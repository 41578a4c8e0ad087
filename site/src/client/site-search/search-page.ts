import { SearchPanel } from './search-panel.ts';

/** The search on the page that lists everything: shows all matches, and stores the query in the address. */
class SearchPage extends HTMLElement {
  connectedCallback(): void {
    const panel = new SearchPanel({
      address: this.dataset['file'] ?? '',
      label: document.querySelector('h1')?.textContent ?? '',
      limits: { each: 50, all: 100 },
      isWhole: true,
      onLoadFailure: () => this.remove(),
      onQuery: (text) => {
        this.toggleAttribute('data-asked', text !== '');
        const address = new URL(location.href);
        if (text === (address.searchParams.get('q') ?? '')) return;
        if (text === '') address.searchParams.delete('q');
        else address.searchParams.set('q', text);
        history.replaceState(history.state, '', address);
      },
    });
    panel.input.value = new URL(location.href).searchParams.get('q') ?? '';
    // At once, so that nothing moves when the results come.
    this.toggleAttribute('data-asked', panel.input.value !== '');
    void panel.appendTo(this);
  }
}

customElements.define('search-page', SearchPage);
