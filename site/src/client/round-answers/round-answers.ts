import type { RoundWords } from '../../words/en-round.ts';
import { fillPlaceholders } from '../element/counted.ts';
import { element } from '../element/element.ts';
import { collectAnswers, type AskedRound, type Remark } from './collect-answers.ts';
import { forgetAnswers, storeAnswers, storedAnswers } from './stored-answers.ts';

/** What the page hands to its script. */
export interface RoundFacts extends AskedRound {
  readonly words: RoundWords['answer']['inPage'];
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Lets a reader answer a review round on its page, and hand the answers over as a file. Nothing is sent. */
class RoundAnswersForm extends HTMLElement {
  #facts: RoundFacts | undefined;
  #remarks: readonly Remark[] = [];
  readonly #key = `round-answers ${location.pathname}`;

  connectedCallback(): void {
    if (this.#facts) return;
    this.#facts = JSON.parse(this.dataset['facts'] ?? '{}') as RoundFacts;
    // Without a script there is nothing to fill in.
    for (const part of this.querySelectorAll('template')) part.replaceWith(part.content);
    const { filled, isLasting } = storedAnswers(this.#key);
    for (const field of this.#fields()) restore(field, filled.values[field.name]);
    this.#remarks = filled.remarks;
    const keep = this.querySelector<HTMLInputElement>('[data-keep]');
    if (keep) keep.checked = isLasting;
    for (const block of this.querySelectorAll<HTMLElement>('.answer-text :is(p, dd, li:not(:has(p)))'))
      this.#offerRemark(block, this.#facts);
    this.addEventListener('input', () => this.#changed());
    this.querySelector('[data-save]')?.addEventListener('click', () => this.#save());
    this.querySelector('[data-forget]')?.addEventListener('click', () => this.#forget());
    this.#show();
  }

  #fields(): readonly Field[] {
    return [...this.querySelectorAll<Field>('[name]')];
  }

  #values(): Readonly<Record<string, string>> {
    return Object.fromEntries(
      this.#fields().flatMap((field) => {
        const value = filledIn(field);
        return value === '' ? [] : [[field.name, value]];
      }),
    );
  }

  #changed(): void {
    const isLasting = this.querySelector<HTMLInputElement>('[data-keep]')?.checked ?? false;
    storeAnswers(this.#key, { filled: { values: this.#values(), remarks: this.#remarks }, isLasting });
    this.#show();
  }

  /** Says how far the reader is, in the list and above it. */
  #show(): void {
    const facts = this.#facts;
    if (!facts) return;
    const answers = this.#answers(facts);
    const read = new Set(answers.entries?.flatMap(({ id, read: isRead }) => (isRead === true ? [id] : [])));
    const status = this.querySelector('[data-progress]');
    if (status) status.textContent = fillPlaceholders(facts.words.progress, { n: read.size, total: facts.entries.length });
    for (const entry of this.querySelectorAll<HTMLElement>('[data-entry]')) {
      entry.classList.toggle('is-read', read.has(entry.dataset['entry'] ?? ''));
      for (const set of entry.querySelectorAll<HTMLElement>('[data-set]')) showOrder(set, facts.words);
    }
  }

  #answers(facts: RoundFacts): ReturnType<typeof collectAnswers> {
    const day = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
    return collectAnswers(facts, { values: this.#values(), remarks: this.#remarks }, day);
  }

  #save(): void {
    const facts = this.#facts;
    if (!facts) return;
    const text = `${JSON.stringify(this.#answers(facts), null, 2)}\n`;
    const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    element('a', { href: address, download: `${facts.round}-answers.json` }).click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    const status = this.querySelector('[data-saved]');
    if (status) status.textContent = facts.words.saved;
  }

  #forget(): void {
    forgetAnswers(this.#key);
    this.#remarks = [];
    for (const field of this.#fields()) restore(field, undefined);
    for (const remark of this.querySelectorAll('.remark')) remark.remove();
    this.#show();
  }

  #offerRemark(block: HTMLElement, { words }: RoundFacts): void {
    const entry = block.closest<HTMLElement>('[data-entry]')?.dataset['entry'] ?? '';
    const heading = block.closest<HTMLElement>('[data-heading]')?.dataset['heading'];
    const quote = (block.textContent ?? '').replace(/\s+/gu, ' ').trim();
    const about: Omit<Remark, 'text'> = { entry, quote, ...(heading === undefined ? {} : { heading }) };
    const button = element(
      'button',
      { type: 'button', class: 'remark-add', 'aria-label': fillPlaceholders(words.remarkOn, { words: begin(quote) }) },
      words.remark,
    );
    block.append(' ', button);
    const open = (text: string): HTMLTextAreaElement => {
      const field = element('textarea', { rows: '3' });
      field.value = text;
      field.addEventListener('input', () => {
        const others = this.#remarks.filter((remark) => !isAbout(remark, about));
        this.#remarks = field.value.trim() === '' ? others : [...others, { ...about, text: field.value }];
      });
      button.hidden = true;
      block.append(element('label', { class: 'remark' }, element('span', {}, words.remarkLabel), field));
      return field;
    };
    button.addEventListener('click', () => open('').focus());
    const known = this.#remarks.find((remark) => isAbout(remark, about));
    if (known) open(known.text);
  }
}

function isAbout(remark: Remark, { entry, heading, quote }: Omit<Remark, 'text'>): boolean {
  return remark.entry === entry && remark.heading === heading && remark.quote === quote;
}

/** The first words of a text. */
function begin(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 40).trimEnd()}…`;
}

function filledIn(field: Field): string {
  const isChoice = field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio');
  return isChoice && !field.checked ? '' : field.value;
}

function restore(field: Field, value: string | undefined): void {
  if (field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio')) field.checked = field.value === value;
  else field.value = value ?? '';
}

/** Shows our order once the reader’s is whole, and says what is wrong with one in which two cards have the same place. */
function showOrder(set: HTMLElement, words: RoundFacts['words']): void {
  const places = [...set.querySelectorAll<HTMLSelectElement>('select')].map(({ value }) => value);
  const given = places.filter((place) => place !== '');
  const isWhole = given.length === places.length && new Set(given).size === places.length;
  const note = set.querySelector('[data-order-note]');
  if (note) note.textContent = new Set(given).size < given.length ? words.twice : '';
  const solution = set.querySelector<HTMLElement>('[data-solution]');
  if (solution) solution.hidden = !isWhole;
}

customElements.define('round-answers', RoundAnswersForm);
