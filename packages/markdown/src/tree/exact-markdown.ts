import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { isTooManySigns, signGuard } from './sign-guard.ts';
import { slowToParse } from './slow-to-parse.ts';
import { tablesAndFootnotes } from './tables-and-footnotes.ts';
import { textLimits } from '../yaml/text-limits.ts';
import { tooMuchInTree, tooMuchToParse } from './too-much.ts';

const prose = unified().use(remarkParse).use(tablesAndFootnotes).use(countSigns).freeze();
const file = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(tablesAndFootnotes).use(countSigns).freeze();

/**
 * The syntax tree of a file by remark-parse alone.
 * @throws TooManySigns
 */
export function parseMarkdownExactly(text: string): Root {
  return file.parse(text);
}

/** The syntax tree of prose without front matter. Of what holds more than a text may, the text itself, as one paragraph. */
export function parseProse(markdown: string): Root {
  if (tooMuchToParse(markdown, textLimits.deepest) ?? slowToParse(markdown)) return asItStands(markdown);
  try {
    const tree = prose.parse(markdown);
    return tooMuchInTree(tree, textLimits.deepest) ? asItStands(markdown) : tree;
  } catch (error) {
    if (!isTooManySigns(error)) throw error;
    return asItStands(markdown);
  }
}

function asItStands(text: string): Root {
  return { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }] };
}

/** A plugin for unified that stops remark-parse at a paragraph with more signs than it can pair in good time. */
function countSigns(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), signGuard];
}
