import { lazily } from '@framewright/model';
import type { Root } from 'mdast';
import { isTooManyCharacters } from './character-guard.ts';
import { slowToParse } from './slow-to-parse.ts';
import { textLimits } from '../yaml/text-limits.ts';
import { excessOf, type Excess } from './too-much.ts';

/**
 * The syntax tree of a file: CommonMark with tables and footnotes, a leading `yaml` node for its front matter, and positions.
 * remark-parse decides what a file means; the fast parser stands in where both are known to agree.
 * Where that would take remark-parse too long, only the reason, whichever of them is asked: pages always ask remark-parse.
 * @param isExact asks remark-parse alone
 */
export function parseMarkdownFile(text: string, isExact: boolean): Root | Excess {
  try {
    return slowToParse(text) ?? (isExact ? undefined : fast().fastMarkdownFile(text)) ?? exact().parseMarkdownExactly(text);
  } catch (error) {
    if (!isTooManyCharacters(error)) throw error;
    return excessOf('too-many-signs', textLimits.activeCharacters, [error.offset, error.offset + 1]);
  }
}

const fast = lazily<typeof import('./fast-markdown.ts')>(import.meta.url, './fast-markdown');
const exact = lazily<typeof import('./exact-markdown.ts')>(import.meta.url, './exact-markdown');
