import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { tablesAndFootnotes } from './tables-and-footnotes.ts';

const prose = unified().use(remarkParse).use(tablesAndFootnotes).freeze();
const file = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(tablesAndFootnotes).freeze();

/** The syntax tree of a file by remark-parse alone. */
export function parseMarkdownExactly(text: string): Root {
  return file.parse(text);
}

/** The syntax tree of prose without front matter. */
export function parseProse(markdown: string): Root {
  return prose.parse(markdown);
}
