import { ask, type Connection } from './connection.ts';
import { fieldsOf } from './fields.ts';
import { numberInPath } from './pull-request.ts';
import type { LineRange } from './quoted-lines.ts';

/** A comment to be written on lines of a file after the change, on a file as a whole, or as an answer. */
export type NewReviewComment = { readonly body: string } & (
  | { readonly on: 'lines'; readonly path: string; readonly revision: string; readonly lines: LineRange }
  | { readonly on: 'file'; readonly path: string; readonly revision: string }
  | { readonly on: 'thread'; readonly path: string; readonly revision: string; readonly thread: number }
);

/**
 * Writes a comment into the review of a pull request.
 * @returns its address for people
 * @throws ForgeError if the forge refuses, with status 422 where the lines are not in the changes of that revision
 */
export async function postReviewComment(connection: Connection, number: number, comment: NewReviewComment): Promise<string> {
  const answer = await ask(connection, 'POST', `/pulls/${numberInPath(number)}/comments`, sent(comment));
  return fieldsOf(answer, 'comment').text('html_url');
}

function sent(comment: NewReviewComment): Readonly<Record<string, string | number>> {
  const { body, path, revision } = comment;
  const place = { body, path, commit_id: revision };
  if (comment.on === 'file') return { ...place, subject_type: 'file' };
  if (comment.on === 'thread') return { ...place, in_reply_to: comment.thread };
  const { first, last } = comment.lines;
  const side = { line: last, side: 'RIGHT' };
  return first === last ? { ...place, ...side } : { ...place, ...side, start_line: first, start_side: 'RIGHT' };
}
