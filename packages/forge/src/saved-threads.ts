import { fieldsOf, type Fields } from './fields.ts';
import { ForgeError } from './forge-error.ts';
import type { ReviewThread } from './review-threads.ts';
import type { LineRange } from './quoted-lines.ts';

/** The conversations of a pull request as they were at some time: a job that may ask the forge saves them for one that may not. */
export interface SavedThreads {
  readonly threads: readonly ReviewThread[];
  /** The numbers of those that are resolved; absent if that could not be told. */
  readonly resolved?: readonly number[];
}

/** Conversations as text. */
export function printThreads({ threads, resolved }: SavedThreads): string {
  return `${JSON.stringify({ threads, ...(resolved === undefined ? {} : { resolved }) })}\n`;
}

/** What {@link printThreads} printed. @throws ForgeError if it is anything else */
export function parseThreads(text: string): SavedThreads {
  const saved = fieldsOf(parsed(text), 'kept conversations');
  const resolved = saved.list('resolved').filter((id) => typeof id === 'number');
  return {
    threads: saved.list('threads').map((item) => threadIn(fieldsOf(item, 'conversation'))),
    ...(saved.has('resolved') ? { resolved } : {}),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new ForgeError('The file of conversations can’t be read; it is not as “framewright review-comments --save” writes it.', 0, {
      cause: error,
    });
  }
}

function threadIn(thread: Fields): ReviewThread {
  const original = thread.object('original') ?? fieldsOf(undefined, 'conversation.original');
  const [lines, originalLines] = [linesIn(thread.object('lines')), linesIn(original.object('lines'))];
  return {
    id: thread.number('id'),
    path: thread.text('path'),
    ...(lines === undefined ? {} : { lines }),
    original: { revision: original.text('revision'), ...(originalLines === undefined ? {} : { lines: originalLines }) },
    side: thread.text('side') === 'before' ? 'before' : 'after',
    quote: thread.text('quote'),
    comments: thread.list('comments').map((item) => {
      const comment = fieldsOf(item, 'comment');
      return {
        id: comment.number('id'),
        author: comment.text('author'),
        body: comment.text('body'),
        at: comment.text('at'),
        url: comment.text('url'),
      };
    }),
  };
}

function linesIn(lines: Fields | undefined): LineRange | undefined {
  return lines && { first: lines.number('first'), last: lines.number('last') };
}
