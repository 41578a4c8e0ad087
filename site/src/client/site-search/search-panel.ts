import type { SearchFile } from '../../data/search-files.ts';
import { counted, fillPlaceholders } from '../element/counted.ts';
import { element } from '../element/element.ts';
import { loadIndex, type Hit, type SearchIndex } from './search-index.ts';
import { resultGroups, type FoundHit } from './search-results.ts';

/** Options of a search panel. */
export interface PanelOptions {
  /** The address of the list of the edition that is shown. */
  readonly address: string;
  /** The label of the field until the words of the list are loaded. */
  readonly label: string;
  /** How many results are shown at first. */
  readonly limit: number;
  /** Called with the words of the list when they are loaded. */
  readonly onWordsLoaded?: (words: SearchFile['words']) => void;
  /** Called if the list could not be loaded; its words are missing then too. */
  readonly onLoadFailure: () => void;
  /** Called with the query whenever it changes. */
  readonly onQuery?: (text: string) => void;
}

/** A search field with results below it. There is one per page. */
export class SearchPanel {
  readonly #options: PanelOptions;
  readonly input: HTMLInputElement;
  readonly #everywhereBox: HTMLInputElement = element('input', { type: 'checkbox' });
  readonly #everywhereLabel: HTMLElement = element('label', { class: 'search-everywhere', hidden: true });
  readonly #hint: HTMLElement = element('p', { class: 'search-hint', id: 'search-hint' });
  readonly #status: HTMLElement = element('p', { class: 'search-count', role: 'status' });
  readonly #results: HTMLElement = element('div', { class: 'search-results' });
  #index: SearchIndex | undefined;
  #lastSearch = 0;

  constructor(options: PanelOptions) {
    this.#options = options;
    this.input = element('input', {
      type: 'search',
      id: 'search-field',
      class: 'search-field',
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
      enterkeyhint: 'search',
      'aria-label': options.label,
      'aria-describedby': 'search-hint',
    });
  }

  /** Adds the panel to an element and loads its list. */
  async appendTo(parent: Element): Promise<void> {
    parent.append(this.input, this.#everywhereLabel, this.#hint, this.#status, this.#results);
    this.input.addEventListener('input', () => void this.search());
    this.#everywhereBox.addEventListener('change', () => void this.search());
    parent.addEventListener('keydown', (event) => this.#onKey(event as KeyboardEvent));
    try {
      this.#index = await loadIndex(this.#options.address);
    } catch {
      this.#options.onLoadFailure();
      return;
    }
    const { words, others } = this.#index.file;
    this.#options.onWordsLoaded?.(words);
    this.input.setAttribute('aria-label', words.label);
    this.#hint.textContent = words.hint;
    this.#everywhereLabel.append(this.#everywhereBox, ` ${words.everywhere}`);
    this.#everywhereLabel.hidden = others.length === 0;
    await this.search();
  }

  /** Shows the matches of the field's text. */
  async search(): Promise<void> {
    const index = this.#index;
    if (!index) return;
    const search = ++this.#lastSearch;
    const text = this.input.value;
    const { found, partial } = this.#everywhereBox.checked
      ? await foundEverywhere(index, text)
      : { found: foundIn(index, text), partial: false };
    if (search !== this.#lastSearch) return;
    this.#options.onQuery?.(text.trim());
    this.#show(index, text.trim(), found, partial);
  }

  #show({ file: { words, types, page } }: SearchIndex, text: string, found: readonly FoundHit[], partial: boolean): void {
    const shown = found.slice(0, this.#options.limit);
    this.#hint.hidden = text !== '';
    if (text === '') {
      this.#status.textContent = '';
      this.#results.replaceChildren();
      return;
    }
    const all = element('a', { class: 'search-all', href: `${page}?q=${encodeURIComponent(text)}` }, words.all);
    this.#status.textContent = [
      found.length === 0 ? fillPlaceholders(words.nothing, { text }) : `${counted(words.found, found.length)}.`,
      ...(shown.length < found.length ? [fillPlaceholders(words.shown, { n: shown.length })] : []),
      ...(partial ? [words.partial] : []),
    ].join(' ');
    const noResult = element(
      'div',
      { class: 'search-nothing' },
      element('p', {}, words.advice),
      element('p', {}, element('a', { href: page }, words.index)),
    );
    this.#results.replaceChildren(
      ...resultGroups(shown, types, words),
      ...(found.length === 0 ? [noResult] : []),
      ...(shown.length < found.length ? [all] : []),
    );
  }

  /** Arrows move between the field and the results; Enter in the field opens the first. */
  #onKey(event: KeyboardEvent): void {
    const links = [...this.#results.querySelectorAll<HTMLElement>('a')];
    const at = links.indexOf(document.activeElement as HTMLElement);
    const inField = document.activeElement === this.input;
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowDown' && (inField || at >= 0)) links[Math.min(at + 1, links.length - 1)]?.focus();
    else if (event.key === 'ArrowUp' && at >= 0) (at === 0 ? this.input : links[at - 1])?.focus();
    else if (event.key === 'Home' && at >= 0) links[0]?.focus();
    else if (event.key === 'End' && at >= 0) links.at(-1)?.focus();
    else if (event.key === 'Enter' && inField) links[0]?.click();
    else return;
    event.preventDefault();
  }
}

function foundIn(index: SearchIndex, text: string): readonly FoundHit[] {
  return index.find(text).map((hit) => ({ ...hit, editions: [] }));
}

/** The results of all editions as one list: what is in several of them is listed once, with a link to each. */
async function foundEverywhere(index: SearchIndex, text: string): Promise<{ found: readonly FoundHit[]; partial: boolean }> {
  const loaded = await Promise.allSettled(index.file.others.map(({ file }) => loadIndex(file)));
  const indexes = [index, ...loaded.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))];
  const byEntry = new Map<string, Hit & { editions: { label: string; href: string }[] }>();
  for (const { file, find } of indexes)
    for (const hit of find(text)) {
      const { entry } = hit;
      const key = `${entry.type} ${entry.href.split('/').slice(-2).join('/')}`;
      const known = byEntry.get(key) ?? { ...hit, editions: [] };
      if (!known.editions.some(({ href }) => href === entry.href)) known.editions.push({ label: file.edition, href: entry.href });
      byEntry.set(key, known);
    }
  return { found: [...byEntry.values()], partial: loaded.some(({ status }) => status === 'rejected') };
}
