import { askForAll, type Connection } from './connection.ts';
import { fieldsOf, type Fields } from './fields.ts';
import { numberInPath } from './pull-request.ts';
import { quotedLines, type LineRange } from './quoted-lines.ts';

/** A conversation of a review about lines of a file, or about a file. All its texts are whatever somebody wrote. */
export interface ReviewThread {
  /** The number of its first comment. */
  readonly id: number;
  /** Path in the repository. */
  readonly path: string;
  /** The lines in the newest revision, from 1; absent if they are gone from the changes, or the file as a whole is meant. */
  readonly lines?: LineRange;
  /** The lines and the revision that the first comment was written on. */
  readonly original: { readonly revision: string; readonly lines?: LineRange };
  /** Whether they are lines as they are after the change, or as they were before it. */
  readonly side: 'after' | 'before';
  /** The text of these lines when the comment was written; empty if the forge does not have it. */
  readonly quote: string;
  readonly comments: readonly ReviewComment[];
}

/** One comment of a conversation. */
export interface ReviewComment {
  readonly id: number;
  readonly author: string;
  /** Markdown, as it was written. */
  readonly body: string;
  /** When it was written, in ISO 8601. */
  readonly at: string;
  readonly url: string;
}

/**
 * The conversations about lines and files of a pull request, in the order of their paths, lines and numbers.
 * @throws ForgeError if the forge refuses
 */
export async function listReviewThreads(connection: Connection, number: number): Promise<readonly ReviewThread[]> {
  const comments = (await askForAll(connection, `/pulls/${numberInPath(number)}/comments`)).map((item) => fieldsOf(item, 'comment'));
  // The answer to a comment that was deleted still names it.
  const threads = Map.groupBy(comments, (comment) => comment.optionalNumber('in_reply_to_id') ?? comment.number('id'));
  return [...threads]
    .map(([id, some]) =>
      threadOf(
        id,
        some.toSorted((a, b) => a.number('id') - b.number('id')),
      ),
    )
    .sort(inOrder);
}

function threadOf(id: number, comments: readonly Fields[]): ReviewThread {
  const first = comments[0] ?? fieldsOf(undefined, 'comment');
  const isFile = first.optionalText('subject_type') === 'file';
  const original = isFile ? undefined : linesOf(first, 'original_');
  const lines = isFile ? undefined : linesOf(first, '');
  const side = first.optionalText('side') === 'LEFT' ? 'before' : 'after';
  return {
    id,
    path: first.text('path'),
    ...(lines === undefined ? {} : { lines }),
    original: { revision: first.text('original_commit_id'), ...(original === undefined ? {} : { lines: original }) },
    side,
    quote: original === undefined ? '' : quotedLines(first.text('diff_hunk'), original, side),
    comments: comments.map((comment) => ({
      id: comment.number('id'),
      author: comment.object('user')?.optionalText('login') ?? 'ghost',
      body: comment.text('body'),
      at: comment.text('created_at'),
      url: comment.text('html_url'),
    })),
  };
}

function linesOf(comment: Fields, prefix: '' | 'original_'): LineRange | undefined {
  const last = comment.optionalNumber(`${prefix}line`);
  if (last === undefined) return undefined;
  return { first: comment.optionalNumber(`${prefix}start_line`) ?? last, last };
}

function inOrder(a: ReviewThread, b: ReviewThread): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return (a.lines?.last ?? 0) - (b.lines?.last ?? 0) || a.id - b.id;
}
