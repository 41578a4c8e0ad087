import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { characterGuard } from './character-guard.ts';
import { tablesAndFootnotes } from './tables-and-footnotes.ts';

const prose = unified().use(remarkParse).use(tablesAndFootnotes).use(countCharacters).freeze();
const file = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(tablesAndFootnotes).use(countCharacters).freeze();

/**
 * The syntax tree of a file by remark-parse alone.
 * @throws TooManyCharacters
 */
export function parseMarkdownExactly(text: string): Root {
  return file.parse(text);
}

/**
 * The syntax tree of prose without front matter by remark-parse alone.
 * @throws TooManyCharacters
 */
export function parseProseExactly(markdown: string): Root {
  return prose.parse(markdown);
}

/** A plugin for unified that stops remark-parse at a paragraph with more active characters than it can pair in good time. */
function countCharacters(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), characterGuard];
}
