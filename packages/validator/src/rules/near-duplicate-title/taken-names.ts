/** A name of one entry that is the title of another; both by their places in a list. */
export interface TakenName {
  readonly of: number;
  /** The place of the alias; undefined if the name is the id. */
  readonly alias: number | undefined;
  readonly titled: number;
}

/**
 * The ids and aliases that are the title of another entry, whose title is another than that of their own.
 * @param entries of each the title, the id and the aliases, folded, one a line; all of them empty if it does not count
 */
export function takenNames(entries: readonly string[]): readonly TakenName[] {
  const titled = new Map<string, number>();
  for (const [place, names] of entries.entries()) {
    const title = names.slice(0, names.indexOf('\n'));
    if (title !== '' && !titled.has(title)) titled.set(title, place);
  }
  const found: TakenName[] = [];
  for (const [of, names] of entries.entries()) {
    const title = names.slice(0, names.indexOf('\n'));
    for (let start = title.length + 1, index = 0; start <= names.length; index += 1) {
      const feed = names.indexOf('\n', start);
      const name = names.slice(start, feed === -1 ? names.length : feed);
      start += name.length + 1;
      const other = name === title ? undefined : titled.get(name);
      if (other === undefined || other === of) continue;
      found.push({ of, alias: index === 0 ? undefined : index - 1, titled: other });
    }
  }
  return found;
}
