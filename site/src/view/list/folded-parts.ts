/** Items of a long list that are folded away together. */
export interface FoldedPart<T> {
  /** What it holds, from the first to the last. */
  readonly label: string;
  readonly items: readonly T[];
}

/** Above this number of items a list is folded: its page would be longer than anybody scrolls. */
export const mostUnfolded = 300;

/** The most items that one fold opens to. */
const mostInFold = 100;

/** The longest name of a first or last item, in characters. */
const longestName = 40;

/** A long list in parts of some hundred items, each named after its first and its last. */
export function foldedParts<T>(items: readonly T[], nameOf: (item: T) => string): readonly FoldedPart<T>[] {
  const parts = Math.ceil(items.length / mostInFold);
  const size = Math.ceil(items.length / Math.max(1, parts));
  return Array.from({ length: parts }, (_, part) => {
    const own = items.slice(part * size, (part + 1) * size);
    const ends = [own[0], own.at(-1)].flatMap((item) => (item === undefined ? [] : [short(nameOf(item))]));
    return { label: [...new Set(ends)].join(' – '), items: own };
  });
}

function short(name: string): string {
  const characters = [...name];
  if (characters.length <= longestName) return name;
  const cut = characters.slice(0, longestName).join('');
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestName / 2)).trimEnd()}…`;
}
