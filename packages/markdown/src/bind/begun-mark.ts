import type { SourceFile, Span } from '@framewright/model';
import { commentsIn } from '../yaml/front-matter-comments.ts';

/** What begins the comment in a translation whose words are still those of the original. */
export const begunMark = '# Not yet translated';

/** The comments of a translation, with their lines, that say that its words are still those of the original. */
export function begunMarks({ text, fence }: SourceFile): readonly Span[] {
  // Nearly all translations are finished, and taking front matter apart takes time.
  if (!text.slice(0, fence[0]).includes(begunMark)) return [];
  const start = text.indexOf('\n') + 1;
  return commentsIn(text.slice(start, fence[0]))
    .filter((comment) => comment.text.startsWith(begunMark))
    .map((comment) => {
      const from = start + comment.start;
      const end = text.indexOf('\n', from);
      return [from, text[from - 1] === '\n' ? end + 1 : end] as const;
    });
}
