import type { SearchIndexFile } from '../../data/search-index-files.ts';
import { counted, fillPlaceholders } from '../element/counted.ts';
import { element } from '../element/element.ts';
import { foundHits, type Hit, type Limits } from './found-hits.ts';
import { loadIndex, type SearchIndex } from './search-index.ts';
import { resultGroups, type FoundHit } from './search-results.ts';

/** Options of a search panel. */
export interface PanelOptions {
  /** The address of the index of the edition that is shown. */
  readonly address: string;
  /** The label of the field until the words of the index are loaded. */
  readonly label: string;
  /** How many results are shown. */
  readonly limits: Limits;
  /** Called with the words of the index when they are loaded. */
  readonly onWordsLoaded?: (words: SearchIndexFile['words']) => void;
  /** Called if the index could not be loaded; its words are missing then too. */
  readonly onLoadFailure: () => void;
  /** Whether it shows as much as there is room for anywhere, so that nothing leads to more. */
  readonly isWhole?: boolean;
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
    const { limits } = this.#options;
    let result: Result;
    try {
      result = this.#everywhereBox.checked ? await foundEverywhere(index, text, limits) : await foundIn(index, text, limits);
    } catch {
      if (search === this.#lastSearch) this.#status.textContent = index.file.words.failed;
      return;
    }
    if (search !== this.#lastSearch) return;
    this.#options.onQuery?.(text.trim());
    this.#show(index, text.trim(), result);
  }

  #show({ file }: SearchIndex, text: string, { found, total, isNear, partial }: Result): void {
    const { words, page } = file;
    this.#hint.hidden = text !== '';
    if (text === '') {
      this.#status.textContent = '';
      this.#results.replaceChildren();
      return;
    }
    const isAll = found.length === total;
    this.#status.textContent = [
      isNear || total === 0 ? fillPlaceholders(words.nothing, { text }) : `${counted(words.found, total)}.`,
      ...(isNear && total > 0 ? [words.near] : []),
      ...(isAll || isNear ? [] : [fillPlaceholders(words.shown, { n: found.length })]),
      ...(partial ? [words.partial] : []),
    ].join(' ');
    const all = element('a', { class: 'search-all', href: `${page}?q=${encodeURIComponent(text)}` }, words.all);
    const noResult = element(
      'div',
      { class: 'search-nothing' },
      element('p', {}, words.advice),
      element('p', {}, element('a', { href: page }, words.index)),
    );
    this.#results.replaceChildren(
      ...resultGroups(found, file),
      ...(total === 0 ? [noResult] : []),
      ...(isAll || this.#options.isWhole ? [] : [all]),
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

/** What a search found, as far as it is shown. */
interface Result {
  readonly found: readonly FoundHit[];
  readonly total: number;
  readonly isNear: boolean;
  /** Whether some editions could not be searched. */
  readonly partial: boolean;
}

async function foundIn(index: SearchIndex, text: string, limits: Limits): Promise<Result> {
  const found = await index.find(text);
  const hits = await foundHits(index, found, limits);
  return { found: hits.map((hit) => ({ ...hit, editions: [] })), total: found.ranked.length, isNear: found.isNear, partial: false };
}

/** The results of all editions as one list: what is in several of them is listed once, with a link to each. What is near counts where no edition has it. */
async function foundEverywhere(index: SearchIndex, text: string, limits: Limits): Promise<Result> {
  const loaded = await Promise.allSettled(index.file.others.map(({ file }) => loadIndex(file)));
  const indexes = [index, ...loaded.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))];
  const all = await Promise.all(indexes.map(async (each) => ({ index: each, found: await each.find(text) })));
  const isNear = all.every(({ found }) => found.isNear);
  const byEntry = new Map<string, Hit & { editions: { label: string; href: string }[] }>();
  for (const { index: each, found } of all) {
    if (found.isNear && !isNear) continue;
    for (const hit of await foundHits(each, found, limits)) {
      const { href } = hit.document;
      const key = `${hit.type} ${href.split('/').slice(-2).join('/')}`;
      const known = byEntry.get(key) ?? { ...hit, editions: [] };
      if (!known.editions.some((edition) => edition.href === href)) known.editions.push({ label: each.file.edition, href });
      byEntry.set(key, known);
    }
  }
  const found = [...byEntry.values()];
  return { found, total: found.length, isNear, partial: loaded.some(({ status }) => status === 'rejected') };
}
