import { announce } from '../context-switch/swap-page.ts';
import { element } from '../element/element.ts';
import { askedRows } from './asked-rows.ts';

/** Prints a role as the chosen link says, and copies its address. */
class SheetTools extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#sheet-"]') : null;
      // The styles go by the address, which changes after this.
      if (link) setTimeout(() => window.print());
    });
    const list = this.querySelector('ul');
    if (!list || !('clipboard' in navigator) || list.querySelector('button')) return;
    const button = element('button', { type: 'button', class: 'as-link' }, this.dataset['copy'] ?? '');
    button.addEventListener('click', () => {
      const { origin, pathname, search } = location;
      void navigator.clipboard.writeText(`${origin}${pathname}${search}`).then(() => {
        button.textContent = this.dataset['copied'] ?? '';
        announce(this.dataset['copied'] ?? '');
      });
    });
    list.append(element('li', {}, button));
  }
}

const openedForPaper = new Set<HTMLDetailsElement>();

window.addEventListener('beforeprint', () => {
  if (!/^#sheet-(?:texts|interview)$/u.test(location.hash)) return;
  for (const row of askedRows()) {
    if (row.open) continue;
    row.open = true;
    openedForPaper.add(row);
  }
});

window.addEventListener('afterprint', () => {
  for (const row of openedForPaper) row.open = false;
  openedForPaper.clear();
});

customElements.define('sheet-tools', SheetTools);
