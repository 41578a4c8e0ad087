import { splitEntryLinks, type TextPiece } from './entry-links.ts';

/** A paragraph or an item of a list in prose that means nothing but its words: its text, cut at the links to entries. */
export type PlainLine = readonly TextPiece[];

/** A paragraph, or a list with an item a line. */
export type PlainBlock = { readonly type: 'paragraph'; readonly words: PlainLine } | { readonly type: 'list'; readonly items: readonly PlainLine[] };

/**
 * Reads prose that has no mark of Markdown but empty lines, dashes before items and links to entries, as most prose is; undefined for all other.
 * It sees what the exact parser sees, many times faster.
 */
export function plainProse(markdown: string): readonly PlainBlock[] | undefined {
  if (markdown.length > longest || !plain.test(markdown)) return undefined;
  const blocks: PlainBlock[] = [];
  for (const block of markdown.replace(/^\n+|\n+$/gu, '').split(/\n\n+/u)) {
    const isList = block.startsWith('- ');
    // Lists with empty lines between them are one list, set apart otherwise.
    if (block === '' || (isList && blocks.at(-1)?.type === 'list')) return undefined;
    if (isList) blocks.push({ type: 'list', items: block.split('\n').map((line) => splitEntryLinks(line.slice('- '.length))) });
    else blocks.push({ type: 'paragraph', words: splitEntryLinks(block) });
    if (!(isList ? items : paragraph).test(block)) return undefined;
  }
  return blocks;
}

const longest = 10_000;

/** Letters, digits and signs that mean nothing wherever they stand between others on a line. */
const word = String.raw`[\p{L}\p{M}\p{N} ,.;:?'"()%\/’‘“”–—…-]`;
/** A link to an entry that no sign behind it makes into something else. */
const link = String.raw`\[\[[a-z0-9]+(?:-[a-z0-9]+)*(?:\|[\p{L}\p{N}](?:[\p{L}\p{N} ,’-]*[\p{L}\p{N}])?)?\]\](?![[(:])`;
/** A line begins with what opens no list and ends with what breaks no line. */
const line = String.raw`(?:[\p{L}“‘]|${link})(?:${word}|${link})*(?<! )`;
const plain = new RegExp(`^(?:${word}|[\\n[\\]|])*$`, 'u');
const paragraph = new RegExp(`^${line}(?:\\n${line})*$`, 'u');
const items = new RegExp(`^- ${line}(?:\\n- ${line})*$`, 'u');
