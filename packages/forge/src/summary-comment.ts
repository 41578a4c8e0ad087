import { ask, askForAll, type Connection } from './connection.ts';
import { fieldsOf } from './fields.ts';
import { numberInPath } from './pull-request.ts';

/** What begins the one summary comment. Markdown does not show it. */
export const summaryMarker = '<!-- framewright: summary of this pull request -->';

/** The summary, and the account that updates it. */
export interface Summary {
  /** Markdown, without the marker. Whatever contributors wrote is escaped in it. */
  readonly body: string;
  /** The account whose comment is updated, which has to be a program's; by default that of workflows. */
  readonly author?: string;
}

/** What became of the comment. */
export interface UpsertedComment {
  readonly change: 'created' | 'updated' | 'unchanged';
  readonly url: string;
}

const workflows = 'github-actions[bot]';
/** A comment may have 65,536 characters; some are for the marker, and for what is said of a body that is longer. */
const longest = 65_300;

/**
 * Creates or updates the one summary comment of a pull request: the oldest that begins with the marker and was written by the account
 * itself. A marker that a contributor writes into a comment, or that stands further down, is ignored.
 *
 * @throws ForgeError if the forge refuses
 */
export async function upsertSummaryComment(
  connection: Connection,
  number: number,
  { body, author = workflows }: Summary,
): Promise<UpsertedComment> {
  const text = `${summaryMarker}\n${fitting(body)}`;
  const comments = (await askForAll(connection, `/issues/${numberInPath(number)}/comments`)).map((item) => fieldsOf(item, 'comment'));
  const own = comments.find((comment) => {
    const user = comment.object('user');
    const isOurs = user?.optionalText('login') === author && user.optionalText('type') === 'Bot';
    return isOurs && (comment.optionalText('body') ?? '').startsWith(summaryMarker);
  });
  if (own === undefined) {
    const created = fieldsOf(await ask(connection, 'POST', `/issues/${numberInPath(number)}/comments`, { body: text }), 'comment');
    return { change: 'created', url: created.text('html_url') };
  }
  if (own.optionalText('body')?.replace(/\r\n/gu, '\n') === text) return { change: 'unchanged', url: own.text('html_url') };
  const updated = await ask(connection, 'PATCH', `/issues/comments/${numberInPath(own.number('id'))}`, { body: text });
  return { change: 'updated', url: fieldsOf(updated, 'comment').text('html_url') };
}

/** As many whole lines as a comment holds, since a line may end an escape or a link; the rest is counted. */
function fitting(body: string): string {
  if (body.length <= longest) return body;
  const kept = body.slice(0, Math.max(0, body.lastIndexOf('\n', longest)));
  const left = body.slice(kept.length).trim().split('\n').length;
  return `${kept}\n\n**There is no room here for ${left === 1 ? 'one more line' : `${left} more lines`} of this summary.**\n`;
}
