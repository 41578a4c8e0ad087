import { lazily } from '@framewright/model';
import type { Root } from 'mdast';
import { fastMarkdownFile } from './fast-markdown.ts';

/**
 * The syntax tree of a file: CommonMark with tables and footnotes, a leading `yaml` node for its front matter, and positions.
 * remark-parse decides what a file means; the fast parser stands in where both are known to agree.
 */
export function parseMarkdownFile(text: string): Root {
  return fastMarkdownFile(text) ?? exact().parseMarkdownExactly(text);
}

const exact = lazily<typeof import('./exact-markdown.ts')>(import.meta.url, './exact-markdown');
