import type { EntryLink, Span } from '@framewright/model';

/** A piece of text: words as they stand, or a link to an entry. */
export type TextPiece = { readonly text: string } | { readonly id: string; readonly words: string | undefined; readonly span: Span };

// In a table cell the bar of a link is escaped.
const entryLink = /\[\[([^[\]|\\\0\n]+)(?:\\?\|([^[\]\n]+))?\]\]/g;
const unclosedLink = /\[\[([^[\]|\\\0\n]+)(?:\\?\|[^[\]\n]+)?\](?!\])/g;

/**
 * Splits Markdown at the links to entries, written `[[id]]` or `[[id|words]]`.
 * @param text the source of a text node, where a bracket behind a backslash stands for itself
 * @param offset added to the spans
 */
export function splitEntryLinks(text: string, offset = 0): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  for (const { index, 0: whole, 1: id = '', 2: words } of withoutEscapes(text).matchAll(entryLink)) {
    if (index > from) pieces.push({ text: text.slice(from, index) });
    from = index + whole.length;
    const wordsFrom = from - ']]'.length - (words?.length ?? 0);
    pieces.push({
      id: id.trim(),
      words: words === undefined ? undefined : text.slice(wordsFrom, from - ']]'.length).trim(),
      span: [offset + index, offset + from],
    });
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}

/**
 * What begins like a link to an entry and ends with one bracket only.
 * @param offset added to the spans
 */
export function unclosedEntryLinks(text: string, offset = 0): readonly EntryLink[] {
  return [...withoutEscapes(text).matchAll(unclosedLink)].map((match) => ({
    id: (match[1] ?? '').trim(),
    span: [offset + match.index, offset + match.index + match[0].length],
  }));
}

const escapedCharacter = /\\[!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{}~]/g;

/** The text with what stands for itself blanked out, but for the bar of a link. */
function withoutEscapes(text: string): string {
  return text.includes('\\') ? text.replace(escapedCharacter, '\0\0') : text;
}
