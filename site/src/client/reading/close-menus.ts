/** What opens over the page and is in the way afterwards. */
const menus = 'details:is(.site-menu, .versions, .take)';

/** Closes a menu when Escape is pressed, which gives the focus back to what opened it, and when the focus or a click goes elsewhere. */
export function closeMenus(page: Document): void {
  page.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    for (const menu of page.querySelectorAll<HTMLDetailsElement>(`${menus}[open]`)) {
      const hasFocus = menu.contains(page.activeElement);
      menu.open = false;
      if (hasFocus) menu.querySelector('summary')?.focus();
    }
  });
  for (const turn of ['click', 'focusin'])
    page.addEventListener(turn, ({ target }) => {
      for (const menu of page.querySelectorAll<HTMLDetailsElement>(`${menus}[open]`))
        if (target instanceof Node && !menu.contains(target)) menu.open = false;
    });
}
