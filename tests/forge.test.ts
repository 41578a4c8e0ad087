import {
  ForgeError,
  listResolvedThreads,
  listReviewThreads,
  postReviewComment,
  readPullRequest,
  summaryMarker,
  upsertSummaryComment,
  type Connection,
} from '@framewright/forge';
import { afterEach, describe, expect, test } from 'vitest';
import { faultsInAnswer, faultsInRequest, faultsInShape } from './fixtures/forge/contract.ts';
import { startFakeForge, type FakeForge } from './fixtures/forge/fake-forge.ts';
import { forgeWith, newPull, type FakePull } from './fixtures/forge/fake-state.ts';
import { recordedEvents } from './fixtures/forge/recorded-events.ts';

const [first, second] = ['1'.repeat(40), '2'.repeat(40)];
const path = 'framework/terms/benefit.md';
const diff = `diff --git a/${path} b/${path}
--- a/${path}
+++ b/${path}
@@ -1,4 +1,5 @@
 ---
 id: benefit
-title: Benefit
+title: Benefits
+aliases: [gain]
 ---
@@ -20,2 +21,3 @@
 Twenty
+Added
 Twenty-one
`;
const pushed = diff
  .replace('+title: Benefits\n', '+status: active\n+title: Benefits\n')
  .replace('1,5 @@', '1,6 @@')
  .replace('+Added', '+Other');

let forge: FakeForge | undefined;

afterEach(async () => {
  await forge?.close();
  // All requests and responses of a test conform to GitHub's description.
  const faults = forge?.faults ?? [];
  forge = undefined;
  expect(faults).toEqual([]);
});

async function start(): Promise<{ readonly pull: FakePull; readonly as: (token?: string) => Connection }> {
  const pull: FakePull = { ...newPull(7, 'A <b>title</b>'), pushes: [{ revision: first, diff }] };
  const running = await startFakeForge(forgeWith(pull));
  forge = running;
  return { pull, as: (token) => ({ fetch, repository: 'group/framework', api: running.api, ...(token === undefined ? {} : { token }) }) };
}

describe('a pull request', () => {
  test('is read', async () => {
    const { as } = await start();
    expect(await readPullRequest(as(), 7)).toMatchObject({
      number: 7,
      title: 'A <b>title</b>',
      author: 'stranger',
      isOpen: true,
      head: { revision: first, branch: 'patch-7' },
      base: { branch: 'main' },
    });
  });

  test.each([
    ['group/framework', 8, 404],
    ['group/other', 7, 404],
    ['../../user', 7, 0],
    ['group/..', 7, 0],
    ['group/framework?x', 7, 0],
    ['group/framework', 0, 0],
    ['group/framework', 1.5, 0],
  ])('%s, number %d: refused with %d', async (repository, number, status) => {
    const { as } = await start();
    const asked = readPullRequest({ ...as(), repository }, number);
    await expect(asked).rejects.toThrow(ForgeError);
    await expect(asked).rejects.toMatchObject({ status });
    expect(forge?.requests).toHaveLength(status === 0 ? 0 : 1);
  });

  test.each(
    recordedEvents('pull_request').map(
      (event, index) => [index, event['action'], event['pull_request'] as Record<string, unknown>] as const,
    ),
  )('recorded event %d (%s) is understood', async (_index, _action, recorded) => {
    const read = await readPullRequest(answering(recorded), 1);
    expect(read).toMatchObject({ number: recorded['number'], title: recorded['title'], isOpen: recorded['state'] === 'open' });
    expect(read.head.revision).toBe((recorded['head'] as Record<string, unknown>)['sha']);
  });
});

describe('conversations', () => {
  test('on a line, on lines, on a file and answers come back with the words they are about', async () => {
    const { as } = await start();
    const reviewer = as('reviewer');
    const lines = { path, revision: first } as const;
    await postReviewComment(reviewer, 7, { ...lines, on: 'lines', lines: { first: 22, last: 22 }, body: 'Why added?' });
    await postReviewComment(reviewer, 7, { ...lines, on: 'lines', lines: { first: 3, last: 4 }, body: 'Two lines.' });
    await postReviewComment(reviewer, 7, { ...lines, on: 'file', body: 'The whole file.' });
    await postReviewComment(reviewer, 7, { ...lines, on: 'thread', thread: 1001, body: 'An answer.' });
    const threads = await listReviewThreads(as(), 7);
    expect(threads.map(({ id, lines: at, quote, comments }) => [id, at, quote, comments.map(({ body }) => body)])).toEqual([
      [1003, undefined, '', ['The whole file.']],
      [1002, { first: 3, last: 4 }, 'title: Benefits\naliases: [gain]', ['Two lines.']],
      [1001, { first: 22, last: 22 }, 'Added', ['Why added?', 'An answer.']],
    ]);
  });

  test('move with what is pushed, or say that their line is gone', async () => {
    const { as, pull } = await start();
    for (const line of [3, 22])
      await postReviewComment(as('reviewer'), 7, { path, revision: first, on: 'lines', lines: { first: line, last: line }, body: 'x' });
    pull.pushes.push({ revision: second, diff: pushed });
    const threads = await listReviewThreads(as(), 7);
    expect(threads.map(({ lines, original, quote }) => [lines, original, quote])).toEqual([
      [undefined, { revision: first, lines: { first: 22, last: 22 } }, 'Added'],
      [{ first: 4, last: 4 }, { revision: first, lines: { first: 3, last: 3 } }, 'title: Benefits'],
    ]);
  });

  test.each([
    ['a line outside the changes', { on: 'lines', path, revision: first, lines: { first: 12, last: 12 } }, 'line must be part of the diff'],
    ['lines of two hunks', { on: 'lines', path, revision: first, lines: { first: 4, last: 22 } }, 'same hunk'],
    ['another file', { on: 'file', path: 'README.md', revision: first }, 'path could not be resolved'],
    ['another revision', { on: 'file', path, revision: second }, 'commit_id'],
    ['no conversation', { on: 'thread', path, revision: first, thread: 1 }, 'in_reply_to'],
  ] as const)('%s: 422', async (_what, comment, reason) => {
    const { as, pull } = await start();
    const posted = postReviewComment(as('reviewer'), 7, { ...comment, body: 'x' });
    await expect(posted).rejects.toMatchObject({ name: 'ForgeError', status: 422 });
    await expect(posted).rejects.toThrow(reason);
    expect(pull.comments).toEqual([]);
  });

  test('without a token nothing can be written', async () => {
    const { as } = await start();
    await expect(postReviewComment(as(), 7, { on: 'file', path, revision: first, body: 'x' })).rejects.toMatchObject({ status: 403 });
  });

  test('all pages are read', async () => {
    const { as, pull } = await start();
    for (let id = 1; id <= 250; id += 1)
      pull.comments.push({ id, author: 'reviewer', body: `${id}`, path, revision: first, side: 'RIGHT', on: 'file', hunk: '' });
    expect((await listReviewThreads(as(), 7)).map(({ id }) => id)).toEqual(Array.from({ length: 250 }, (_, index) => index + 1));
    expect(forge?.requests).toHaveLength(3);
  });

  test('which are resolved is told apart', async () => {
    const { as } = await start();
    for (const line of [3, 22])
      await postReviewComment(as('reviewer'), 7, { path, revision: first, on: 'lines', lines: { first: line, last: line }, body: 'x' });
    forge?.state.resolved.add(1002);
    expect(await listResolvedThreads(as('reviewer'), 7)).toEqual(new Set([1002]));
  });

  test.each(
    recordedEvents('pull_request_review_comment').map((event, index) => [index, event['comment'] as Record<string, unknown>] as const),
  )('recorded comment %d is understood, and as described', async (_index, recorded) => {
    expect(faultsInShape('pull-request-review-comment', recorded)).toEqual([]);
    const [thread] = await listReviewThreads(answering([recorded]), 1);
    expect(thread).toMatchObject({ path: recorded['path'], comments: [{ body: recorded['body'] }] });
    const last = String(recorded['diff_hunk']).split('\n').at(-1);
    if (recorded['original_line'] !== undefined && recorded['original_line'] === recorded['original_start_line'])
      expect(thread?.quote).toBe(last?.slice(1));
  });
});

describe('the one summary comment', () => {
  test('is written once and kept up to date', async () => {
    const { as, pull } = await start();
    expect((await upsertSummaryComment(as('workflow'), 7, { body: 'one' })).change).toBe('created');
    expect((await upsertSummaryComment(as('workflow'), 7, { body: 'one' })).change).toBe('unchanged');
    expect((await upsertSummaryComment(as('workflow'), 7, { body: 'two' })).change).toBe('updated');
    expect(pull.conversation.map(({ body }) => body)).toEqual([`${summaryMarker}\ntwo`]);
  });

  test.each([
    ['by a person', { login: 'stranger', type: 'User' }, `${summaryMarker}\nfaked`],
    ['by a person of almost that name', { login: 'github-actions', type: 'User' }, `${summaryMarker}\nfaked`],
    ['by another program', { login: 'other[bot]', type: 'Bot' }, `${summaryMarker}\nfaked`],
    ['quoted by the program itself', { login: 'github-actions[bot]', type: 'Bot' }, `A stranger wrote ${summaryMarker}`],
  ] as const)('is not taken for one with its marker %s', async (_who, account, body) => {
    const { as, pull } = await start();
    pull.conversation.push({ id: 5, account, body });
    expect((await upsertSummaryComment(as('workflow'), 7, { body: 'mine' })).change).toBe('created');
    expect(pull.conversation.map((each) => each.body)).toEqual([body, `${summaryMarker}\nmine`]);
  });

  test('is found behind hundreds of others', async () => {
    const { as, pull } = await start();
    const remark = (id: number): FakePull['conversation'][number] => ({ id, account: { login: 'stranger', type: 'User' }, body: 'x' });
    pull.conversation.push(...Array.from({ length: 150 }, (_, index) => remark(index + 1)));
    await upsertSummaryComment(as('workflow'), 7, { body: 'one' });
    expect((await upsertSummaryComment(as('workflow'), 7, { body: 'two' })).change).toBe('updated');
  });

  test('is cut before the forge would refuse it', async () => {
    const { as, pull } = await start();
    await upsertSummaryComment(as('workflow'), 7, { body: 'x'.repeat(100_000) });
    expect(pull.conversation[0]?.body.length).toBeLessThan(65_536);
  });
});

describe('what the forge answers', () => {
  test.each([
    ['no JSON', 200, '<html>', 0],
    ['a list in place of an object', 200, '[]', 0],
    ['an object without what is needed', 200, '{"number":1}', 0],
    [
      'a revision that is an option',
      200,
      JSON.stringify({
        number: 1,
        title: 't',
        state: 'open',
        html_url: 'u',
        head: { sha: '--exec', ref: 'r' },
        base: { sha: first, ref: 'r' },
      }),
      0,
    ],
    ['an expired token', 401, '{"message":"Bad credentials"}', 401],
    ['too much asked', 429, '{}', 429],
    ['a failure of its own', 502, '', 502],
  ])('%s is told as such', async (_what, status, text, expected) => {
    const connection: Connection = { fetch: async () => ({ status, text: async () => text }), repository: 'a/b' };
    await expect(readPullRequest(connection, 1)).rejects.toMatchObject({ name: 'ForgeError', status: expected });
  });

  test('no token stands in a complaint', async () => {
    const connection: Connection = {
      fetch: async (_url, { headers }) => Promise.reject(new Error(JSON.stringify(headers))),
      repository: 'a/b',
      token: 'secret',
    };
    await expect(readPullRequest(connection, 1)).rejects.not.toThrow('secret');
  });

  test('an endless list ends', async () => {
    let asked = 0;
    const comment = recordedEvents('pull_request_review_comment')[0]?.['comment'];
    const fetchMore: Connection['fetch'] = async () => {
      asked += 1;
      return { status: 200, text: async () => JSON.stringify(Array.from({ length: 100 }, () => comment)) };
    };
    await expect(listReviewThreads({ fetch: fetchMore, repository: 'a/b' }, 1)).rejects.toThrow('more than is read');
    expect(asked).toBe(50);
  });
});

describe('the description', () => {
  test.each([
    ['GET', '/repos/a/b/pulls/1', undefined, true],
    ['GET', '/repos/a/b/pulls/one', undefined, false],
    ['GET', '/repos/a/b/pulls/1/comments?per_page=100&page=1', undefined, true],
    ['GET', '/repos/a/b/pulls/1/comments?pages=1', undefined, false],
    ['POST', '/repos/a/b/pulls/1/comments', { body: 'x', path: 'p', commit_id: first, side: 'MIDDLE' }, false],
    ['POST', '/repos/a/b/issues/1/comments', {}, false],
    ['PATCH', '/repos/a/b/issues/comments/1', { body: 'x' }, true],
    ['DELETE', '/repos/a/b/issues/comments/1', undefined, false],
    ['GET', '/user', undefined, false],
  ])('%s %s with %j: allowed %s', (method, asked, body, isAllowed) => {
    expect(faultsInRequest(method, asked, body).length === 0).toBe(isAllowed);
  });

  test('holds answers to their shape', () => {
    expect(faultsInAnswer('GET', '/repos/a/b/pulls/1', 200, {})).not.toEqual([]);
    expect(faultsInAnswer('GET', '/repos/a/b/pulls/1', 418, {})).not.toEqual([]);
  });
});

/** A forge that always returns the same answer. */
function answering(value: unknown): Connection {
  return { fetch: async () => ({ status: 200, text: async () => JSON.stringify(value) }), repository: 'a/b' };
}
