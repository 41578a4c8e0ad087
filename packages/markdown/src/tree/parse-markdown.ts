import type { Root } from 'mdast';
import { isTooManyCharacters } from './character-guard.ts';
import { parseMarkdownExactly } from './exact-markdown.ts';
import { fastMarkdownFile } from './fast-markdown.ts';
import { findSlowExcess } from './slow-to-parse.ts';
import { textLimits } from '../yaml/text-limits.ts';
import { excessOf, type Excess } from './too-much.ts';

/**
 * The syntax tree of a file: CommonMark with tables and footnotes, a leading `yaml` node for its front matter, and positions.
 * remark-parse decides what a file means; the fast parser is used if both are known to agree.
 * Of a text that would take remark-parse too long only the reason is given, whichever parser is used: pages always use remark-parse.
 * @param exact uses remark-parse alone
 */
export function parseMarkdownFile(text: string, exact: boolean): Root | Excess {
  try {
    return findSlowExcess(text) ?? (exact ? undefined : fastMarkdownFile(text)) ?? parseMarkdownExactly(text);
  } catch (error) {
    if (!isTooManyCharacters(error)) throw error;
    return excessOf('too-many-characters', textLimits.activeCharacters, [error.offset, error.offset + 1]);
  }
}
