import type { WrongFacts, WrongPlace } from './wrong-facts.ts';
import { element } from '../element/element.ts';
import { wrongForm } from './wrong-form.ts';

/** Texts that can be chosen: what an entry says, and not what leads through the page. */
const texts =
  '.page-head .lead > p, .page-body :is(.prose, .level-cell) :is(p, li, blockquote, pre, table), .page-body .prose > :is(dl, figure)';

/** Lets readers choose a paragraph of the page and say what is wrong with it. Nothing leaves the page. */
class SomethingWrong extends HTMLElement {
  readonly #onClick = (event: MouseEvent): void => this.#atLevel(event);
  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#end();
  };
  readonly #onToggle = (event: Event): void => {
    if (event.target instanceof HTMLDetailsElement && event.target.open) this.#offerIn(event.target);
  };
  readonly #status = element('p', { role: 'status', class: 'wrong-status' });
  #choices: readonly HTMLElement[] = [];

  connectedCallback(): void {
    const choose = element('button', { type: 'button', class: 'wrong-choose' }, this.#facts.words.choose);
    choose.addEventListener('click', () => this.#choose());
    this.append(choose, this.#status);
    document.addEventListener('click', this.#onClick);
    document.addEventListener('keydown', this.#onKey);
    // What opens tells only those who look from above.
    document.addEventListener('toggle', this.#onToggle, true);
    for (const row of document.querySelectorAll<HTMLDetailsElement>('details[open]')) this.#offerIn(row);
  }

  disconnectedCallback(): void {
    this.#end();
    document.removeEventListener('click', this.#onClick);
    document.removeEventListener('keydown', this.#onKey);
    document.removeEventListener('toggle', this.#onToggle, true);
  }

  get #facts(): WrongFacts {
    return JSON.parse(this.dataset['facts'] ?? '') as WrongFacts;
  }

  /** Puts a button behind each text, and goes to the first that is seen. */
  #choose(): void {
    this.#end();
    const { words } = this.#facts;
    this.#choices = [...document.querySelectorAll<HTMLElement>(texts)]
      .filter((text) => text.textContent.trim() !== '' && !text.matches('.nothing') && text.querySelector('p, li') === null)
      .map((text) => {
        const button = element('button', { type: 'button', class: 'wrong-this' }, words.this);
        button.addEventListener('click', () => this.#open(text, button));
        text.append(' ', button);
        return button;
      });
    this.#status.textContent = words.choosing;
    const seen = this.#choices.find((button) => button.getBoundingClientRect().top > 0);
    (seen ?? this.#choices[0])?.focus();
  }

  #end(): void {
    for (const button of this.#choices) button.remove();
    this.#choices = [];
    this.#status.textContent = '';
  }

  #open(text: HTMLElement, button: HTMLElement): void {
    const selected = document.getSelection();
    const chosen = selected && text.contains(selected.anchorNode) && text.contains(selected.focusNode) ? selected.toString() : '';
    button.remove();
    const words = chosen.trim() === '' ? text.textContent : chosen;
    this.#end();
    this.#say(text, words.trim().replaceAll(/\s+/gu, ' '), placeOf(text));
  }

  /** In a row of a role that is open, a button behind its texts. */
  #offerIn(row: HTMLDetailsElement): void {
    const texts = row.querySelector(':scope > .asked-texts');
    if (!texts || texts.querySelector('.wrong-here')) return;
    // The name without its code and its marks.
    const named = [...(row.querySelector('.asked-name')?.childNodes ?? [])].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    const name = named
      .map(({ textContent }) => textContent ?? '')
      .join('')
      .trim();
    const title = this.querySelector('h2')?.textContent ?? '';
    const button = element('button', { type: 'button', class: 'wrong-here' }, title, element('span', { class: 'unseen' }, ` ${name}`));
    button.addEventListener('click', () => this.#say(button, wordsIn(texts), { heading: name, anchor: row.closest('[id]')?.id ?? '' }));
    texts.append(button);
  }

  /** The link beside a level leads to the form; here its words are added. */
  #atLevel(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.wrong-here') : null;
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const cell = link.closest('.level-cell') ?? link.parentElement ?? link;
    this.#say(link, wordsIn(cell), { heading: link.dataset['heading'] ?? '', anchor: link.dataset['anchor'] ?? '' });
  }

  #say(behind: HTMLElement, words: string, place: WrongPlace | undefined): void {
    document.querySelector('.wrong-form')?.remove();
    const form = wrongForm(this.#facts, words, place, () => {
      form.remove();
      (behind.matches('.wrong-here') ? behind : this.querySelector<HTMLElement>('.wrong-choose'))?.focus();
    });
    // Nothing but items may stand in a list.
    (behind.closest('ul, ol, table, dl') ?? behind).after(form);
    form.querySelector('textarea')?.focus();
  }
}

/** The texts within a part of the page, a line each. */
function wordsIn(part: Element): string {
  return [...part.querySelectorAll('.prose')].map(({ textContent }) => textContent.trim().replaceAll(/\s+/gu, ' ')).join('\n');
}

/** The nearest heading above a text, and its place in the address. */
function placeOf(text: HTMLElement): WrongPlace | undefined {
  const around = text.closest<HTMLElement>('section[id], .level-cell[id]');
  const heading = around?.matches('.level-cell')
    ? [around.closest('.level')?.querySelector('h3'), around.querySelector('h4')]
    : [around?.querySelector('h2, h3, h4')];
  const title = heading.map((each) => each?.textContent.trim().replaceAll(/\s+/gu, ' ') ?? '').filter((each) => each !== '');
  return around && title.length > 0 ? { heading: title.join(', '), anchor: around.id } : undefined;
}

customElements.define('something-wrong', SomethingWrong);
