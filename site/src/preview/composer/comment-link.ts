import type { HtmlElement } from '@framewright/markdown';
import { linesInWords, type LineRange } from '@framewright/review';
import type { View } from '../../editions/view.ts';
import { element, unseen } from './html-nodes.ts';
import { composerHref } from './source-files.ts';

/** A small link that opens the page on which a comment on lines of a file is written. */
export function commentLink(view: View, path: string, lines: LineRange): HtmlElement | undefined {
  const href = composerHref(view.editions, path, lines);
  if (href === undefined) return undefined;
  return element('a', { className: ['comment-here'], href }, unseen(view.words.comments.here(linesInWords(lines))));
}
