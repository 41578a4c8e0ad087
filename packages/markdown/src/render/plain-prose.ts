import { splitEntryLinks, type TextPiece } from '../file/entry-links.ts';

/** A paragraph or an item of a list in prose that means nothing but its words: its text, cut at the links to entries. */
export type PlainLine = readonly PlainPiece[];

/** Words, strong words, or a link to an entry. */
export type PlainPiece = TextPiece | { readonly strong: string };

/** A paragraph, or a list with an item a line. */
export type PlainBlock =
  | { readonly type: 'paragraph'; readonly words: PlainLine }
  | { readonly type: 'list'; readonly items: readonly PlainLine[] };

/**
 * Reads prose that has no mark of Markdown but empty lines, dashes before items, stars around strong words and links to entries, as most prose is; undefined for all other.
 * It sees what the exact parser sees, many times faster.
 */
export function plainProse(markdown: string): readonly PlainBlock[] | undefined {
  if (markdown.length > longest || !plain().test(markdown)) return undefined;
  const blocks: PlainBlock[] = [];
  const plainLine = line();
  for (const block of markdown.replace(/^\n+|\n+$/gu, '').split(/\n\n+/u)) {
    const isList = block.startsWith('- ');
    // Lists with empty lines between them are one list, set apart otherwise.
    if (block === '' || (isList && blocks.at(-1)?.type === 'list')) return undefined;
    if (isList) blocks.push({ type: 'list', items: block.split('\n').map((line) => piecesOf(line.slice('- '.length))) });
    else blocks.push({ type: 'paragraph', words: piecesOf(block) });
    if (
      !block.split('\n').every((each) => (isList ? each.startsWith('- ') && plainLine.test(each.slice('- '.length)) : plainLine.test(each)))
    )
      return undefined;
  }
  return blocks;
}

/** The words of such prose on one line; undefined for all other. */
export function plainWords(markdown: string, labelOfEntry: (id: string) => string | undefined = () => undefined): string | undefined {
  const lines = plainProse(markdown)?.flatMap((block) => (block.type === 'paragraph' ? [block.words] : block.items));
  return lines
    ?.map((line) =>
      line
        .map((piece) =>
          'id' in piece ? (piece.words ?? labelOfEntry(piece.id) ?? piece.id) : 'strong' in piece ? piece.strong : piece.text,
        )
        .join(''),
    )
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

function piecesOf(text: string): PlainLine {
  if (!text.includes('**')) return splitEntryLinks(text);
  // Between pairs of stars stands what is strong.
  return text.split('**').flatMap((part, index): PlainLine => (index % 2 === 1 ? [{ strong: part }] : splitEntryLinks(part)));
}

const longest = 10_000;

/** Signs that mean nothing wherever they stand between letters on a line, and those of links and of what is strong. Made when they are wanted: names of whole sorts of letters take long to get ready for. */
const plain = (): RegExp => /^[\p{L}\p{M}\p{N} ,.;:?'"()%/’‘“”–—…\n[\]|*-]*$/u;

/**
 * A line that begins with what opens no list and ends with what breaks no line; its links to entries have nothing behind them that makes them into something else,
 * and the stars around its strong words pair up whatever stands beside them.
 */
const line = (): RegExp =>
  /^(?!["'()%/’”–—….,;:? \p{M}\p{N}-])(?:[\p{L}\p{M}\p{N} ,.;:?'"()%/’‘“”–—…-]|\[\[[a-z0-9-]+(?:\|[\p{L}\p{N} ,’-]+)?\]\](?![[(:])|(?<![^ “‘(])\*\*[\p{L}\p{N}][\p{L}\p{N} ,.;:?’-]*(?<![ ,;?’-])\*\*(?![^ ,.;:)]))+(?<! )$/u;
