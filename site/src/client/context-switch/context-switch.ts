import { fillPlaceholders } from '../element/counted.ts';
import { announce, swapPage } from './swap-page.ts';

/**
 * Links to the same page in other contexts: swaps the content in place, updates the address, and preserves the scroll position, what the
 * address asks for, and what the reader opened.
 */
class ContextSwitch extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      const address = new URL(link.href);
      address.search = location.search;
      void show(address.href, this.dataset['shown'] ?? '{title}', true);
    });
  }
}

async function show(address: string, shown: string, isNew: boolean): Promise<void> {
  const hadFocus = document.activeElement?.closest('context-switch') != null;
  const distance = window.scrollY;
  const opened = [...document.querySelectorAll('[id] > details[open]')].flatMap(({ parentElement }) => parentElement?.id ?? []);
  try {
    await swapPage(address);
  } catch {
    // The browser reports a failed navigation better than a script.
    location.assign(address);
    return;
  }
  if (isNew) history.pushState(null, '', address);
  shownPath = location.pathname;
  for (const id of opened) document.getElementById(id)?.querySelector(':scope > details')?.setAttribute('open', '');
  window.scrollTo({ top: distance, behavior: 'instant' });
  if (hadFocus) document.querySelector<HTMLElement>('context-switch a[aria-current]')?.focus({ preventScroll: true });
  announce(fillPlaceholders(shown, { title: document.querySelector('h1')?.textContent ?? document.title }));
}

let shownPath = location.pathname;
window.addEventListener('popstate', () => {
  // Moving between places on one page changes no context.
  if (location.pathname === shownPath) return;
  void show(location.href, document.querySelector<HTMLElement>('context-switch')?.dataset['shown'] ?? '{title}', false);
});

customElements.define('context-switch', ContextSwitch);
