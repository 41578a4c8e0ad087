import { postConversationComment, type Connection } from '@framewright/forge';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startFakeForge, type FakeForge } from './fixtures/forge/fake-forge.ts';
import { forgeWith, newPull, type FakePull } from './fixtures/forge/fake-state.ts';

const pull: FakePull = newPull(7, 'A title');
let forge: FakeForge;

beforeAll(async () => {
  forge = await startFakeForge(forgeWith(pull));
});
afterAll(() => forge?.close());

function as(token?: string): Connection {
  return { fetch, repository: 'group/framework', api: forge.api, ...(token === undefined ? {} : { token }) };
}

test('a comment is written into the conversation, and its address told', async () => {
  pull.conversation.length = 0;
  const address = await postConversationComment(as('reviewer'), 7, 'Thank you.');
  expect(address).toMatch(/^https:\/\/forge\.example\/group\/framework\/pull\/7#/u);
  expect(pull.conversation).toMatchObject([{ account: { login: 'reviewer' }, body: 'Thank you.' }]);
  expect(forge.faults).toEqual([]);
});

test.each([
  ['without a token', undefined, 7, 'x', 403],
  ['at a pull request that is not there', 'reviewer', 8, 'x', 404],
  ['at a number that is none', 'reviewer', 1.5, 'x', 0],
  ['that says nothing', 'reviewer', 7, '', 422],
])('a comment %s is refused', async (_what, token, number, body, status) => {
  pull.conversation.length = 0;
  await expect(postConversationComment(as(token), number, body)).rejects.toMatchObject({ name: 'ForgeError', status });
  expect(pull.conversation).toEqual([]);
  expect(forge.faults).toEqual([]);
});
