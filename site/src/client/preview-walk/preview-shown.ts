import { storeInTab, storedInTab } from '../element/tab-storage.ts';

const key = 'framewright-preview-hidden';

/** Stores what a reader hides of a preview, until the window is closed. */
class PreviewShown extends HTMLElement {
  connectedCallback(): void {
    const hidden = new Set((storedInTab(key) ?? '').split(' '));
    const boxes = [...this.querySelectorAll<HTMLInputElement>('input')];
    for (const box of boxes) box.checked = !hidden.has(box.id);
    this.addEventListener('change', () =>
      storeInTab(
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
