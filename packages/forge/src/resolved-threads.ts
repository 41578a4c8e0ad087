import { askGraph, namesOf, type Connection } from './connection.ts';
import { fieldsOf } from './fields.ts';
import { ForgeError } from './forge-error.ts';
import { numberInPath } from './pull-request.ts';

const query = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      reviewThreads(first: 100, after: $after) {
        nodes { isResolved comments(first: 1) { nodes { databaseId } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;
const mostPages = 50;

/**
 * The numbers of the first comments of all conversations that are marked as resolved. Only GraphQL has them, and only with a token.
 * @throws ForgeError if the forge refuses
 */
export async function listResolvedThreads(connection: Connection, number: number): Promise<ReadonlySet<number>> {
  numberInPath(number);
  const resolved = new Set<number>();
  let after: string | undefined;
  for (let page = 1; page <= mostPages; page += 1) {
    const answer = fieldsOf(
      await askGraph(connection, query, { ...namesOf(connection.repository), number, after: after ?? null }),
      'answer',
    );
    const threads = answer.object('data')?.object('repository')?.object('pullRequest')?.object('reviewThreads');
    if (threads === undefined) throw new ForgeError('The forge does not tell which conversations are resolved.', 0);
    for (const node of threads.list('nodes').map((item) => fieldsOf(item, 'thread'))) {
      const [first] = node.object('comments')?.list('nodes') ?? [];
      const id = first === undefined ? undefined : fieldsOf(first, 'comment').optionalNumber('databaseId');
      if (node.isTrue('isResolved') && id !== undefined) resolved.add(id);
    }
    after = threads.object('pageInfo')?.optionalText('endCursor');
    if (threads.object('pageInfo')?.isTrue('hasNextPage') !== true || after === undefined) return resolved;
  }
  return resolved;
}
