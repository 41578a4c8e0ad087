import { lazily } from '@framewright/model';
import type { Root } from 'mdast';
import { isTooManyCharacters } from './character-guard.ts';
import { findSlowExcess } from './slow-to-parse.ts';
import { textLimits } from '../yaml/text-limits.ts';
import { excessOf, type Excess } from './too-much.ts';

/**
 * The syntax tree of a file: CommonMark with tables and footnotes, a leading `yaml` node for its front matter, and positions.
 * remark-parse decides what a file means; the fast parser is used if both are known to agree.
 * Of a text that would take remark-parse too long only the reason is given, whichever parser is used: pages always use remark-parse.
 * @param isExact uses remark-parse alone
 */
export function parseMarkdownFile(text: string, isExact: boolean): Root | Excess {
  try {
    return findSlowExcess(text) ?? (isExact ? undefined : fast().fastMarkdownFile(text)) ?? exact().parseMarkdownExactly(text);
  } catch (error) {
    if (!isTooManyCharacters(error)) throw error;
    return excessOf('too-many-characters', textLimits.activeCharacters, [error.offset, error.offset + 1]);
  }
}

const fast = lazily<typeof import('./fast-markdown.ts')>(import.meta.url, './fast-markdown');
const exact = lazily<typeof import('./exact-markdown.ts')>(import.meta.url, './exact-markdown');
