import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';
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
  if (mayDiffer(text)) return undefined;
  try {
    return markdownToMdast(text, { features: { gfm: false, frontmatter } }) as Root;
  } catch {
    // Texts of many character references make it run out of space.
    return undefined;
  }
}

/** White space that one of the parsers takes for a space. */
const oddSpace = /[\t\v\f\r\0\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/u;

/** Quotations and fenced code, whose ends are placed otherwise where a list in or around them ends in the middle. */
const container = /(?:^|\n)[ \d.)*+-]*(?:>|```|~~~)/u;

/** Characters beyond the basic plane, beside which stars pair up otherwise, and halves of them. */
const surrogate = /[\uD800-\uDFFF]/;

/** Stars beside underscores, which pair up otherwise. */
const mixedStars = /\*_|_\*/u;

/** A line that divides, with indented code behind it, which falls apart where a list stands before it. */
const dividedCode = /\n {0,3}(?:-[ -]*|\*[ *]*|_[ _]*)\n(?: *\n)* {4}/u;

/** Paragraphs that may hold more active characters than one may; odd white space, quotations, fenced code, escapes, HTML, emoji, front matter closed by dots, code behind a line that divides, and what only GFM knows: footnotes and tables. */
function mayDiffer(text: string): boolean {
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
    dividedCode.test(text) ||
    hasDelimiterRow(text) ||
    mayHoldManyCharacters(text)
  );
}

function hasDelimiterRow(text: string): boolean {
  if (!text.includes('|') && !text.includes(':-') && !text.includes('-:')) return false;
  return delimiterRow.test(text);
}
