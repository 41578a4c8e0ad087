/** The order of texts by UTF-16 code units, the same on every machine: less than zero where the first comes first. */
export function compareTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** The order of whatever has a path. */
export function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return compareTexts(a.path, b.path);
}
