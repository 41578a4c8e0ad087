import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { endOfFrontMatter } from '../yaml/end-of-front-matter.ts';
import { mayHoldManyCharacters } from './many-characters.ts';

/** The delimiter row of a table, also inside a list or a quotation. */
const delimiterRow = /^(?=[ \t>*+\-\d.)|:]*[|:])(?=[ \t>*+\d.)|:]*-)[ \t>*+\-\d.)|:]+$/mu;

/**
 * The syntax tree of a file by Sätteri; undefined if remark-parse may give another one.
 * The differences are listed in the differential test.
 */
export function fastMarkdownFile(text: string): Root | undefined {
  const tree = fastTree(text, true);
  // remark-parse misreads what follows an opening fence that is never closed.
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
    // It runs out of space in texts with many character references.
    return undefined;
  }
}

/** Unusual white space and control characters: the parsers disagree on which are spaces, or end an address. */
const oddSpace = /[[\p{Cc}--\n]\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF]/v;

/** Quotations and fenced code: their ends differ if a list in or around them ends in the middle. */
const container = /(?:^|\n)[ \d.)*+-]*(?:>|```|~~~)/u;

/** Characters beyond the basic plane, and halves of them: emphasis beside them is paired differently. */
const surrogate = /[\uD800-\uDFFF]/;

/** Stars beside underscores, which are paired differently. */
const mixedStars = /\*_|_\*/u;

/** Indented code, on a line of its own or behind the marker of an item. The first pattern also matches nested items. */
const indentedCode = /^ {4}|[-+*.)] {5}/mu;

/** An empty list item: a divider below it may become a heading. */
const emptyItem = /(?<![^ \n\r\u2028\u2029])[-+*] *$|^ *\d{1,9}[.)] *$/mu;

/** The definition of a link or footnote. The colon behind a link to an entry (`]]:`) is none. */
const definition = /[^\]]\]:/u;

/** Whether the parsers may disagree about a text. A cheap test that also refuses many texts on which they agree. */
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

/** Whether code between backticks goes on in the next line, which may be that of an item. */
function hasBrokenCode(text: string): boolean {
  if (!text.includes('`')) return false;
  return text.includes('``') || text.split('\n').some((line) => line.split('`').length % 2 === 0);
}

function hasDelimiterRow(text: string): boolean {
  if (!text.includes('|') && !text.includes(':-') && !text.includes('-:')) return false;
  return delimiterRow.test(text);
}
