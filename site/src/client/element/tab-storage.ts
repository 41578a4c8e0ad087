/** The stored value of a key; undefined if there is none. Browsers may refuse storage, and then there is none. */
export function storedInTab(key: string): string | undefined {
  try {
    return sessionStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Stores a text until the tab is closed; undefined removes it. */
export function storeInTab(key: string, value: string | undefined): void {
  try {
    if (value === undefined) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, value);
  } catch {
    // The value then lasts for this page only.
  }
}

/** The keys of the stored values that begin with a text. */
export function keysInTab(prefix: string): readonly string[] {
  try {
    return Object.keys(sessionStorage).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}
