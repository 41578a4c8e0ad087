import { ForgeError, type Connection } from '@framewright/forge';
import type { ForgeShown } from '@framewright/site';
import { Failure } from '@framewright/workspace';
import type { Arguments } from '../terminal/arguments.ts';
import type { Option } from '../terminal/command.ts';
import type { Io } from '../terminal/io.ts';

/** Option of the commands that ask the forge. */
export const repositoryOption: Option = {
  type: 'string',
  value: 'owner/name',
  summary:
    'The repository on the forge. Without it the one that a workflow runs for is taken (GITHUB_REPOSITORY), else the one that the manifest names.',
};

/** A pull request on a forge, and the way to it. */
export interface NamedPullRequest {
  readonly connection: Connection;
  readonly number: number;
}

/**
 * The pull request that somebody named by its number or its address. The token is that of the variable GITHUB_TOKEN or GH_TOKEN, and
 * GITHUB_API_URL names a forge of one's own.
 *
 * @param named the address of the repository that the manifest names
 * @throws Failure where the word is neither, or the repository is not known
 */
export function pullRequestNamed(word: string, args: Arguments, { env }: Io, named?: string): NamedPullRequest {
  const [, fromAddress, number = ''] = /^(?:https:\/\/[\w.-]+\/([\w.-]+\/[\w.-]+)\/pull\/)?#?(\d{1,9})\/?$/u.exec(word) ?? [];
  if (number === '') throw new Failure(`A pull request is named by its number or its address, not “${word}”.`);
  const repository = fromAddress ?? namedRepository(args, env) ?? repositoryIn(named)?.repository;
  if (repository === undefined)
    throw new Failure(
      'The repository on the forge is not known; name it with --repository owner/name, or give the address of the pull request.',
    );
  const [api, token] = [filled(env['GITHUB_API_URL']), filled(env['GITHUB_TOKEN']) ?? filled(env['GH_TOKEN'])];
  return {
    number: Number(number),
    connection: {
      fetch: (url, init) => fetch(url, init),
      repository,
      ...(api === undefined ? {} : { api }),
      ...(token === undefined ? {} : { token }),
    },
  };
}

/**
 * Where pull requests are, as the pages of a preview lead there: the forge and the repository that a workflow runs for, else github.com and the
 * repository that the manifest names there.
 */
export function forgeShown(args: Arguments, { env }: Io, named?: string): ForgeShown | undefined {
  const web = withoutSlash(filled(env['GITHUB_SERVER_URL']) ?? 'https://github.com');
  const api = withoutSlash(filled(env['GITHUB_API_URL']) ?? (web === 'https://github.com' ? 'https://api.github.com' : `${web}/api/v3`));
  const fromManifest = repositoryIn(named);
  const repository = namedRepository(args, env) ?? (fromManifest?.web === web ? fromManifest.repository : undefined);
  return repository === undefined || !/^[A-Za-z0-9-]{1,100}\/[\w.-]{1,100}$/u.test(repository) ? undefined : { web, api, repository };
}

/** What the forge answers; what it refuses is told to the person at the keyboard. */
export async function fromForge<T>(asking: Promise<T>): Promise<T> {
  try {
    return await asking;
  } catch (error) {
    if (error instanceof ForgeError) throw new Failure(error.message, { cause: error });
    throw error;
  }
}

/** The repository that an option names, or else the one that a workflow runs for. */
function namedRepository(args: Arguments, env: Io['env']): string | undefined {
  return args.valueOf('repository') ?? filled(env['GITHUB_REPOSITORY']);
}

/** The forge and the repository in an address that a manifest names: that of the repository, or of a folder in it. */
function repositoryIn(address = ''): { readonly web: string; readonly repository: string } | undefined {
  const [, web, repository] = /^(https?:\/\/[\w.-]+(?::\d+)?)\/([\w.-]+\/[\w.-]+?)(?:\.git)?(?:\/tree\/.*)?\/?$/u.exec(address) ?? [];
  return web === undefined || repository === undefined ? undefined : { web, repository };
}

function withoutSlash(address: string): string {
  return address.replace(/(?<!\/)\/+$/u, '');
}

function filled(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}
