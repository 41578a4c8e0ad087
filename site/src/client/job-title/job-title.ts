import type { ProfileWords } from '../../words/en-profile.ts';
import { fillPlaceholders } from '../element/counted.ts';
import { element } from '../element/element.ts';
import { typedField } from '../element/typed-filter.ts';
import { foundHits } from '../site-search/found-hits.ts';
import { loadIndex, type SearchIndex } from '../site-search/search-index.ts';

/** The most roles that are suggested. */
const limits = { each: 5, all: 5 };

/** Suggests the roles that go by a title while it is typed. */
class JobTitle extends HTMLElement {
  readonly #status: HTMLElement = element('p', { class: 'filter-status', role: 'status' });
  readonly #list: HTMLElement = element('ul', { class: 'title-roles' });
  #index: Promise<SearchIndex> | undefined;
  #lastSearch = 0;

  connectedCallback(): void {
    if (this.querySelector('input')) return;
    const words = JSON.parse(this.dataset['words'] ?? '{}') as ProfileWords['home']['titles']['inPage'];
    const { label, input } = typedField(words.label, '');
    input.addEventListener('input', () => void this.#suggest(words, input.value.trim()));
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !event.isComposing) this.#list.querySelector('a')?.click();
    });
    this.prepend(label, this.#status, this.#list);
  }

  async #suggest(words: ProfileWords['home']['titles']['inPage'], text: string): Promise<void> {
    const search = ++this.#lastSearch;
    try {
      this.#index ??= loadIndex(this.dataset['file'] ?? '');
      const index = await this.#index;
      const { isNear, ranked, asked } = await index.find(text);
      // A role that only has the word somewhere in its text goes by another title.
      const roles = ranked.filter(({ type, isByName }) => type === 'role' && (isByName || isNear));
      const hits = await foundHits(index, { isNear, asked, ranked: roles }, limits);
      if (search !== this.#lastSearch) return;
      this.#status.textContent =
        text === '' || (hits.length > 0 && !isNear) ? '' : fillPlaceholders(hits.length === 0 ? words.none : words.near, { text });
      this.#list.replaceChildren(
        ...hits.map(({ document, names }) =>
          element(
            'li',
            {},
            element('a', { href: document.href }, document.title),
            names.length > 0 && element('span', { class: 'index-aside' }, names.map(({ name }) => name).join(', ')),
          ),
        ),
      );
    } catch {
      this.#index = undefined;
      this.#status.textContent = '';
    }
  }
}

customElements.define('job-title', JobTitle);
