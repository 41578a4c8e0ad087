// Sends every call for the forge to a server that validates requests against the forge's own description, and reports what it refuses.
// Its answers are made up, so what is read from them is not checked: tests/forge.test.ts does that.
// Usage: node scripts/try-forge.ts [address of the API, http://127.0.0.1:4010 without it]
import {
  ForgeError,
  listReviewThreads,
  postConversationComment,
  postReviewComment,
  readPullRequest,
  upsertSummaryComment,
  type Connection,
} from '@framewright/forge';

const [api = 'http://127.0.0.1:4010'] = process.argv.slice(2);
const connection: Connection = { fetch, repository: 'group/framework', api, token: 'any' };
const [path, revision, body] = ['framework/roles/host.md', 'a'.repeat(40), 'Which host?'];

const calls: Readonly<Record<string, () => Promise<unknown>>> = {
  'read a pull request': () => readPullRequest(connection, 1),
  'list conversations': () => listReviewThreads(connection, 1),
  'comment on a line': () => postReviewComment(connection, 1, { on: 'lines', path, revision, body, lines: { first: 3, last: 3 } }),
  'comment on lines': () => postReviewComment(connection, 1, { on: 'lines', path, revision, body, lines: { first: 3, last: 5 } }),
  'comment on a file': () => postReviewComment(connection, 1, { on: 'file', path, revision, body }),
  'answer a comment': () => postReviewComment(connection, 1, { on: 'thread', path, revision, body, thread: 1 }),
  'comment in the conversation': () => postConversationComment(connection, 1, body),
  'keep the summary up to date': () => upsertSummaryComment(connection, 1, { body }),
};

for (const [what, call] of Object.entries(calls)) {
  const refusal = await refusalOf(call);
  process.stdout.write(`${refusal === undefined ? 'taken' : 'REFUSED'}: ${what}${refusal === undefined ? '' : `. ${refusal}`}\n`);
  if (refusal !== undefined) process.exitCode = 1;
}

/** Why a call was refused; undefined if it was accepted, whatever was answered. */
async function refusalOf(call: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await call();
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    // Without a status the request was accepted, and only the made-up answer could not be read.
    if (error.status !== 0 || error.cause !== undefined) return `${error.status}: ${error.message}`;
  }
  return undefined;
}
