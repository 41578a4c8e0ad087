/** What was kept in this tab under a key; undefined where nothing was. Browsers may keep nothing, and then there is nothing. */
export function keptInTab(key: string): string | undefined {
  try {
    return sessionStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text until the tab is closed, in place of the one before; undefined takes it away. */
export function keepInTab(key: string, value: string | undefined): void {
  try {
    if (value === undefined) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, value);
  } catch {
    // It holds for this page.
  }
}
