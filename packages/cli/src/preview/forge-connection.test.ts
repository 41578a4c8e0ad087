import { expect, test } from 'vitest';
import type { Arguments } from '../terminal/arguments.ts';
import { forgeShown, parsePullRequest } from './forge-connection.ts';
import type { Io } from '../terminal/io.ts';

const args: Arguments = { operands: [], has: () => false, valueOf: () => undefined, valuesOf: () => [] };

function ioWith(env: Io['env']): Io {
  return { env } as Partial<Io> as Io;
}

test.each([
  ['https://github.com/open-pmo/framework', 'open-pmo/framework'],
  ['https://github.com/open-pmo/framework/', 'open-pmo/framework'],
  ['https://github.com/open-pmo/framework.git', 'open-pmo/framework'],
  ['https://github.com/open-pmo/framework/tree/main/content', 'open-pmo/framework'],
  ['https://github.com/open-pmo', undefined],
  ['git@github.com:open-pmo/framework.git', undefined],
])('the repository in %s is %s, for previews and for comments alike', (address, repository) => {
  expect(forgeShown(args, ioWith({}), address)?.repository).toBe(repository);
  const pull = (): string => parsePullRequest('7', args, ioWith({}), address).connection.repository;
  if (repository === undefined) expect(pull).toThrow('The repository on the forge is not known');
  else expect(pull()).toBe(repository);
});

test('a repository on another forge than that of the workflow is none to lead to', () => {
  const env = { GITHUB_SERVER_URL: 'https://forge.example:8443' };
  expect(forgeShown(args, ioWith(env), 'https://github.com/open-pmo/framework')).toBeUndefined();
  expect(forgeShown(args, ioWith(env), 'https://forge.example:8443/open-pmo/framework')).toEqual({
    web: 'https://forge.example:8443',
    api: 'https://forge.example:8443/api/v3',
    repository: 'open-pmo/framework',
  });
});
