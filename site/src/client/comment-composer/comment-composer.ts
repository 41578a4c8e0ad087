import type { SourceFileShown } from '../../preview/composer/source-files.ts';
import type { ComposerFacts } from '../../preview/composer/composer-facts.ts';
import { allDrafts, composerAddress, type ComposerAddress } from './composer-address.ts';
import { composerForm } from './composer-form.ts';
import { draftList } from './draft-list.ts';
import { element } from '../element/element.ts';
import { fetchJson } from '../element/fetch-json.ts';

/** Composes a comment on the lines that the address names. Nothing leaves the page. */
class CommentComposer extends HTMLElement {
  readonly #onHash = (): void => void this.#show();

  connectedCallback(): void {
    addEventListener('hashchange', this.#onHash);
    void this.#show();
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.#onHash);
  }

  async #show(): Promise<void> {
    const facts = JSON.parse(this.dataset['facts'] ?? '') as ComposerFacts;
    if (location.hash === allDrafts) return this.replaceChildren(...draftList(facts));
    const address = composerAddress(location.hash);
    if (!address) return this.#say(facts.words.wrong);
    try {
      const source = await fetchJson<SourceFileShown>(`${facts.sources}${address.file}.json`);
      // The address may have changed meanwhile.
      if (composerAddress(location.hash)?.hash === address.hash) this.#compose(facts, source, address);
    } catch (error) {
      if (!(error instanceof TypeError)) return this.#say(facts.words.gone);
      const again = element('button', { type: 'button', class: 'comment-button' }, facts.words.again);
      again.addEventListener('click', this.#onHash);
      this.#say(facts.words.failed, again);
    }
  }

  #compose(facts: ComposerFacts, source: SourceFileShown, address: ComposerAddress): void {
    const form = composerForm(facts, source, address);
    if (form) this.replaceChildren(...form);
    else this.#say(facts.words.gone);
  }

  #say(text: string, ...more: readonly Node[]): void {
    this.replaceChildren(element('p', { role: 'alert' }, text), ...more);
  }
}

customElements.define('comment-composer', CommentComposer);
