import type { EntryLink, Span } from '@framewright/model';

/** A piece of text: words as they stand, or a link to an entry. */
export type TextPiece = { readonly text: string } | { readonly id: string; readonly words: string | undefined; readonly span: Span };

// In a table cell the bar of a link is escaped. A bracket behind a backslash stands for itself.
const entryLink = /(?<!\\)\[\[([^[\]|\\\n]+)(?:\\?\|([^[\]\n]+))?\]\]/g;
const unclosedLink = /(?<!\\)\[\[([^[\]|\\\n]+)(?:\\?\|[^[\]\n]+)?\](?!\])/g;

/**
 * Splits text at the links to entries, written `[[id]]` or `[[id|words]]`.
 * @param text Markdown or the value of a text node
 * @param offset added to the spans
 */
export function splitEntryLinks(text: string, offset = 0): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  for (const match of text.matchAll(entryLink)) {
    if (match.index > from) pieces.push({ text: text.slice(from, match.index) });
    from = match.index + match[0].length;
    pieces.push({ id: (match[1] ?? '').trim(), words: match[2]?.trim(), span: [offset + match.index, offset + from] });
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}

/**
 * What begins like a link to an entry and ends with one bracket only.
 * @param offset added to the spans
 */
export function unclosedEntryLinks(text: string, offset = 0): readonly EntryLink[] {
  return [...text.matchAll(unclosedLink)].map((match) => ({
    id: (match[1] ?? '').trim(),
    span: [offset + match.index, offset + match.index + match[0].length],
  }));
}
