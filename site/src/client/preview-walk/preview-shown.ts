import { keepInTab, keptInTab } from '../element/tab-storage.ts';

const key = 'framewright-preview-hidden';

/** Keeps from page to page, until the window is closed, what a reader hides of a preview. */
class PreviewShown extends HTMLElement {
  connectedCallback(): void {
    const hidden = new Set((keptInTab(key) ?? '').split(' '));
    const boxes = [...this.querySelectorAll<HTMLInputElement>('input')];
    for (const box of boxes) box.checked = !hidden.has(box.id);
    this.addEventListener('change', () =>
      keepInTab(
        key,
        boxes
          .filter(({ checked }) => !checked)
          .map(({ id }) => id)
          .join(' '),
      ),
    );
  }
}

customElements.define('preview-shown', PreviewShown);
