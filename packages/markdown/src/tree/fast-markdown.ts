import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { endOfFrontMatter } from '../yaml/end-of-front-matter.ts';
import { mayHoldManyCharacters } from './many-characters.ts';

/** A line of bars, dashes and colons, as below the head of a table, also inside a list or a quotation. */
const delimiterRow = /^(?=[ \t>*+\-\d.)|:]*[|:])(?=[ \t>*+\d.)|:]*-)[ \t>*+\-\d.)|:]+$/mu;

/**
 * The syntax tree of a file by Sätteri, where it is known to be the one that remark-parse gives; undefined where the two may differ.
 * The differences are listed in the differential test.
 */
export function fastMarkdownFile(text: string): Root | undefined {
  const tree = fastTree(text, true);
  // An opening fence that nothing closes upsets remark-parse in all that follows.
  return text.startsWith('---') && tree?.children[0]?.type !== 'yaml' ? undefined : tree;
}

/** The same for prose without front matter. */
export function fastProse(markdown: string): Root | undefined {
  return fastTree(markdown, false);
}

function fastTree(text: string, frontmatter: boolean): Root | undefined {
  if (mayDiffer(text, frontmatter)) return undefined;
  try {
    return markdownToMdast(text, { features: { gfm: false, frontmatter } }) as Root;
  } catch {
    // Texts of many character references make it run out of space.
    return undefined;
  }
}

/** White space and control characters that one of the parsers takes for a space, or for the end of an address. */
const oddSpace = /(?!\n)[\p{Cc}\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF]/u;

/** Quotations and fenced code, whose ends are placed otherwise where a list in or around them ends in the middle. */
const container = /(?:^|\n)[ \d.)*+-]*(?:>|```|~~~)/u;

/** Characters beyond the basic plane, beside which stars pair up otherwise, and halves of them. */
const surrogate = /[\uD800-\uDFFF]/;

/** Stars beside underscores, which pair up otherwise. */
const mixedStars = /\*_|_\*/u;

/** Indented code, on a line of its own or behind the marker of an item; the first of these may also be an item further in. */
const indentedCode = /^ {4}|[-+*.)] {5}/mu;

/** An item of a list that holds nothing, which a line that divides makes a heading of. */
const emptyItem = /^(?: *|.* )[-+*] *$|^ *\d{1,9}[.)] *$/mu;

/** What a name in brackets leads to, given apart from it; the colon behind a link to an entry is none. */
const definition = /[^\]]\]:/u;

/** Paragraphs that may hold more active characters than one may; odd white space, quotations, all code but that within a line, escapes, HTML, emoji, definitions, empty items, front matter closed by dots, and what only GFM knows: footnotes and tables. */
function mayDiffer(text: string, frontmatter: boolean): boolean {
  return (
    oddSpace.test(text) ||
    container.test(text) ||
    mixedStars.test(text) ||
    text.includes('\\') ||
    text.includes('[^') ||
    text.includes('<') ||
    text.startsWith('+++') ||
    surrogate.test(text) ||
    text.includes('\n...') ||
    indentedCode.test(frontmatter ? text.slice(endOfFrontMatter(text)) : text) ||
    emptyItem.test(text) ||
    hasBrokenCode(text) ||
    definition.test(text) ||
    hasDelimiterRow(text) ||
    mayHoldManyCharacters(text)
  );
}

/** Code between backticks may go on in the next line, which may be that of an item. */
function hasBrokenCode(text: string): boolean {
  if (!text.includes('`')) return false;
  return text.includes('``') || text.split('\n').some((line) => line.split('`').length % 2 === 0);
}

function hasDelimiterRow(text: string): boolean {
  if (!text.includes('|') && !text.includes(':-') && !text.includes('-:')) return false;
  return delimiterRow.test(text);
}
