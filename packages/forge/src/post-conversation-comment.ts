import { ask, type Connection } from './connection.ts';
import { fieldsOf } from './fields.ts';
import { numberInPath } from './pull-request.ts';

/**
 * Writes a comment into the conversation of a pull request, beside no line of it.
 * @param body Markdown
 * @returns its address for people
 * @throws ForgeError if the forge refuses
 */
export async function postConversationComment(connection: Connection, number: number, body: string): Promise<string> {
  const answer = await ask(connection, 'POST', `/issues/${numberInPath(number)}/comments`, { body });
  return fieldsOf(answer, 'comment').text('html_url');
}
