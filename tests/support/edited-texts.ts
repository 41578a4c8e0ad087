/** Replaces words in a file; without words before, the file is new. */
export type WordEdit = readonly [path: string, from: string, to: string];

/** Texts by path after edits. @throws Error if a text does not contain the words to replace */
export function editedTexts(texts: Readonly<Record<string, string>>, edits: readonly WordEdit[]): Readonly<Record<string, string>> {
  const after: Record<string, string> = { ...texts };
  for (const [path, from, to] of edits) {
    if (from !== '' && !after[path]?.includes(from)) throw new Error(`${path} does not say “${from}”`);
    after[path] = from === '' ? to : (after[path] ?? '').replace(from, () => to);
  }
  return after;
}
