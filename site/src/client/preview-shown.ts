const key = 'framewright-preview-hidden';

/** Keeps from page to page, until the window is closed, what a reader hides of a preview. */
class PreviewShown extends HTMLElement {
  connectedCallback(): void {
    const hidden = new Set(stored());
    const boxes = [...this.querySelectorAll<HTMLInputElement>('input')];
    for (const box of boxes) box.checked = !hidden.has(box.id);
    this.addEventListener('change', () => store(boxes.filter(({ checked }) => !checked).map(({ id }) => id)));
  }
}

/** Browsers may keep nothing; then the choice is for this page. */
function stored(): readonly string[] {
  try {
    return (sessionStorage.getItem(key) ?? '').split(' ');
  } catch {
    return [];
  }
}

function store(ids: readonly string[]): void {
  try {
    sessionStorage.setItem(key, ids.join(' '));
  } catch {
    // It holds for this page.
  }
}

customElements.define('preview-shown', PreviewShown);
