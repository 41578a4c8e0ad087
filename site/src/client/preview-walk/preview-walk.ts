import type { PreviewWords } from '../../words/en-preview.ts';
import { fillPlaceholders } from '../element/counted.ts';
import { element } from '../element/element.ts';
import './preview-shown.ts';

type Words = PreviewWords['bar']['walk'];

/** The hashes of the first and the last change of a page, in the order of its text. */
const [firstHash, lastHash] = ['#first-change', '#last-change'];

/** Moves from change to change, on this page and to the next that has any; the current change has the focus and the buttons beside it. */
class PreviewWalk extends HTMLElement {
  readonly #status: HTMLElement = element('p', { class: 'walk-status', role: 'status' });
  readonly #endNote: HTMLElement = element('span', { class: 'walk-end' });
  #words: Words | undefined;
  #buttons: HTMLElement | undefined;
  /** The index of the current change. */
  #at = -1;

  connectedCallback(): void {
    if (this.#words) return;
    const words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
    this.#words = words;
    this.append(this.#button(words.previous, -1), this.#button(words.next, 1), this.#status);
    this.#buttons = element('span', { class: 'walk-here' }, this.#button(words.back, -1), this.#button(words.on, 1));
    window.addEventListener('hashchange', () => this.#follow());
    this.#follow();
  }

  #button(label: string, step: 1 | -1): HTMLButtonElement {
    const button = element('button', { type: 'button' }, label);
    button.addEventListener('click', () => this.#go(step));
    return button;
  }

  #go(step: 1 | -1): void {
    showMarks();
    const changes = changesOnPage();
    const around = changes.findLastIndex((change) => change.contains(document.activeElement));
    const to = (around === -1 ? this.#at : around) + step;
    const address = step === 1 ? this.dataset['next'] : this.dataset['previous'];
    if (to >= 0 && to < changes.length) this.#reach(changes, to);
    else if (address !== undefined) location.assign(`${address}${step === 1 ? firstHash : lastHash}`);
    else this.#end((step === 1 ? this.#words?.last : this.#words?.first) ?? '');
  }

  /** Reports that there is no further change, next to the current one, since the reader may have scrolled away from the bar. */
  #end(text: string): void {
    this.#status.textContent = text;
    this.#endNote.replaceChildren(
      element('span', { 'aria-hidden': 'true' }, text),
      ' ',
      element('a', { href: this.dataset['start'] }, this.#words?.start ?? ''),
    );
    if (this.#buttons?.isConnected) this.#buttons.append(this.#endNote);
  }

  /** Moves to the change that the address names. */
  #follow(): void {
    const changes = changesOnPage();
    const addressed = changes.findIndex(({ id }) => `#${id}` === location.hash);
    const to = location.hash === firstHash ? 0 : location.hash === lastHash ? changes.length - 1 : addressed;
    if (to >= 0 && to < changes.length) this.#reach(changes, to);
  }

  #reach(changes: readonly HTMLElement[], to: number): void {
    const change = changes[to];
    if (!change) return;
    this.#at = to;
    this.#endNote.remove();
    for (let around = change.closest('details'); around; around = around.parentElement?.closest('details') ?? null) around.open = true;
    if (this.#buttons) change.append(this.#buttons);
    if (!change.hasAttribute('tabindex')) change.tabIndex = -1;
    change.focus({ preventScroll: true });
    change.scrollIntoView({ block: change.offsetHeight > window.innerHeight / 2 ? 'start' : 'center', behavior: 'instant' });
    if (change.id !== '') history.replaceState(history.state, '', `#${change.id}`);
    this.#status.textContent = fillPlaceholders(this.#words?.position ?? '', { n: to + 1, total: changes.length });
  }
}

/** A reader who moves to a change wants to see the marks. */
function showMarks(): void {
  const box = document.querySelector<HTMLInputElement>('#preview-marks');
  if (box?.checked === false) box.click();
}

/** The changes in the order of the text, without hidden ones; for one in several places, the first place. */
function changesOnPage(): readonly HTMLElement[] {
  const seen = new Set<string>();
  return [...document.querySelectorAll<HTMLElement>('[data-change]')].filter((element) => {
    const { change = '' } = element.dataset;
    if (seen.has(change) || !(element.checkVisibility() || element.closest('details:not([open])'))) return false;
    seen.add(change);
    return true;
  });
}

customElements.define('preview-walk', PreviewWalk);
