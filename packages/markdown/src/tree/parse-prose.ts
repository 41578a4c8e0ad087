import type { Root } from 'mdast';
import { parseProseExactly } from './exact-markdown.ts';
import { fastProse } from './fast-markdown.ts';
import { isTooManyCharacters } from './character-guard.ts';
import { findSlowExcess } from './slow-to-parse.ts';
import { textLimits } from '../yaml/text-limits.ts';
import { findTreeExcess, findTextExcess } from './too-much.ts';

/**
 * The syntax tree of prose without front matter: by Sätteri if both parsers are known to agree, by remark-parse otherwise.
 * A text beyond the limits becomes one paragraph.
 */
export function parseProse(markdown: string): Root {
  if (findTextExcess(markdown, textLimits.deepest) ?? findSlowExcess(markdown)) return asItStands(markdown);
  try {
    const tree = fastProse(markdown) ?? parseProseExactly(markdown);
    return findTreeExcess(tree, textLimits.deepest) ? asItStands(markdown) : tree;
  } catch (error) {
    if (!isTooManyCharacters(error)) throw error;
    return asItStands(markdown);
  }
}

function asItStands(text: string): Root {
  return { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }] };
}
