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

/** A pull request, and the connection to its forge. */
export interface ConnectedPullRequest {
  readonly connection: Connection;
  readonly number: number;
}

/**
 * The pull request with a number or an address. The token is that of the variable GITHUB_TOKEN or GH_TOKEN, and GITHUB_API_URL names
 * another forge.
 *
 * @param manifestRepository the address of the repository that the manifest names
 * @throws Failure if the word is neither, or the repository is not known
 */
export function parsePullRequest(word: string, args: Arguments, { env }: Io, manifestRepository?: string): ConnectedPullRequest {
  const [, fromAddress, number = ''] = /^(?:https:\/\/[\w.-]+\/([\w.-]+\/[\w.-]+)\/pull\/)?#?(\d{1,9})\/?$/u.exec(word) ?? [];
  if (number === '') throw new Failure(`A pull request is named by its number or its address, not “${word}”.`);
  const repository = fromAddress ?? givenRepository(args, env) ?? repositoryIn(manifestRepository)?.repository;
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
 * The forge that the pages of a preview link to: that of the workflow's repository, else github.com with the repository that the manifest
 * names there.
 */
export function forgeShown(args: Arguments, { env }: Io, manifestRepository?: string): ForgeShown | undefined {
  const web = withoutSlash(filled(env['GITHUB_SERVER_URL']) ?? 'https://github.com');
  const api = withoutSlash(filled(env['GITHUB_API_URL']) ?? (web === 'https://github.com' ? 'https://api.github.com' : `${web}/api/v3`));
  const fromManifest = repositoryIn(manifestRepository);
  const repository = givenRepository(args, env) ?? (fromManifest?.web === web ? fromManifest.repository : undefined);
  return repository === undefined || !/^[A-Za-z0-9-]{1,100}\/[\w.-]{1,100}$/u.test(repository) ? undefined : { web, api, repository };
}

/** The answer of the forge; its refusal becomes a Failure. */
export async function withForgeFailure<T>(asking: Promise<T>): Promise<T> {
  try {
    return await asking;
  } catch (error) {
    if (error instanceof ForgeError) throw new Failure(error.message, { cause: error });
    throw error;
  }
}

/** The repository that an option names, or else that of the workflow. */
function givenRepository(args: Arguments, env: Io['env']): string | undefined {
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
