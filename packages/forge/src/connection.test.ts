import { expect, test } from 'vitest';
import { ask, type Connection } from './connection.ts';

test('a redirect is not followed, so that the token goes nowhere else', async () => {
  const asked: string[] = [];
  const fetch: Connection['fetch'] = async (url, { redirect, headers }) => {
    asked.push(`${url} ${redirect} ${headers['authorization']}`);
    return { status: 200, text: async () => '{}' };
  };
  await ask({ fetch, repository: 'a/b', token: 'secret' }, 'GET', '/pulls/1');
  expect(asked).toEqual(['https://api.github.com/repos/a/b/pulls/1 error Bearer secret']);
});
