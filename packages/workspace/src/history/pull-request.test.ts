import { expect, test } from 'vitest';
import { checkedPullRequest, fetchPullRequest } from './pull-request.ts';

const head = '0123456789'.repeat(4);

test.each([1, 2 ** 40])('%d can be the number of a pull request', (number) => {
  expect(checkedPullRequest({ number, head })).toEqual({ number, head });
});

test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60])('%d is the number of no pull request', (number) => {
  expect(() => checkedPullRequest({ number, head })).toThrow('a whole number from 1');
});

test.each(['', 'main', head.slice(1), `${head}0`, head.replace('a', 'A').replace('0', 'G'), `${head}\n`])(
  '%j is no hash of a commit',
  (wrong) => {
    expect(() => checkedPullRequest({ number: 1, head: wrong })).toThrow();
  },
);

test.each(['', '-o', '--upload-pack=x', 'https://forge.example/a', 'a b', '../a', `a${'b'.repeat(100)}`])(
  '%j is the name of no remote repository',
  async (remote) => {
    await expect(fetchPullRequest('/nowhere', { number: 1, head }, remote)).rejects.toThrow('is not the name of a remote');
  },
);
