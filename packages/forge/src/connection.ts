import { ForgeError, refusal } from './forge-error.ts';

/** The part of the web's `fetch` that is used. It is passed in, so that the caller decides what reaches the network. */
export type Fetch = (
  url: string,
  init: { readonly method: string; readonly headers: Readonly<Record<string, string>>; readonly body?: string; readonly redirect: 'error' },
) => Promise<{ readonly status: number; readonly text: () => Promise<string> }>;

/** A repository on a forge, and how to reach it. */
export interface Connection {
  readonly fetch: Fetch;
  /** `owner/name` */
  readonly repository: string;
  /** Address of the REST API without a slash at its end; that of github.com without it. */
  readonly api?: string;
  /** Without it only what is public can be read, and nothing can be written. */
  readonly token?: string;
}

/** The methods that are used. */
export type Method = 'GET' | 'POST' | 'PATCH';

const githubApi = 'https://api.github.com';
const pageSize = 100;
/** Nobody would read more; it also stops a forge that always returns another page. */
const mostPages = 50;

/**
 * Sends a request about the repository.
 *
 * @param path below the repository, beginning with a slash, made of fixed words and numbers
 * @throws ForgeError if the forge refuses, does not answer, or answers with something other than JSON
 */
export async function ask(connection: Connection, method: Method, path: string, body?: unknown): Promise<unknown> {
  return send(connection, method, `${apiOf(connection)}/repos/${checkedRepository(connection.repository)}${path}`, body);
}

/** All items of a list, page by page. The addresses of further pages are computed, never taken from an answer. */
export async function askForAll(connection: Connection, path: string): Promise<readonly unknown[]> {
  const items: unknown[] = [];
  for (let page = 1; page <= mostPages; page += 1) {
    const answer = await ask(connection, 'GET', `${path}?per_page=${pageSize}&page=${page}`);
    if (!Array.isArray(answer)) throw new ForgeError('The forge gave an answer that is not a list.', 0);
    items.push(...(answer as readonly unknown[]));
    if (answer.length < pageSize) return items;
  }
  throw new ForgeError(`There are more than ${mostPages * pageSize} comments, which is more than is read.`, 0);
}

/** Queries the forge's GraphQL API, for what REST does not offer. */
export async function askGraph(connection: Connection, query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown> {
  return send(connection, 'POST', `${apiOf(connection).replace(/\/v3$/u, '')}/graphql`, { query, variables });
}

/** The two names of a repository. */
export function namesOf(repository: string): { readonly owner: string; readonly name: string } {
  const [owner = '', name = ''] = checkedRepository(repository).split('/');
  return { owner, name };
}

async function send({ fetch, token }: Connection, method: Method, url: string, body: unknown): Promise<unknown> {
  const headers = {
    accept: 'application/vnd.github+json, application/json;q=0.9',
    'x-github-api-version': '2022-11-28',
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  };
  const init = { method, headers, redirect: 'error' as const, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
  let answer: { readonly status: number; readonly text: string };
  try {
    const response = await fetch(url, init);
    answer = { status: response.status, text: await response.text() };
  } catch (error) {
    throw new ForgeError('The forge can’t be reached; check the connection and try again.', 0, { cause: error });
  }
  const value = parsed(answer.text);
  if (answer.status < 200 || answer.status > 299) throw refusal(answer.status, value);
  if (value === undefined) throw new ForgeError('The forge gave an answer that can’t be understood.', 0);
  return value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function apiOf({ api = githubApi }: Connection): string {
  return api.replace(/(?<!\/)\/+$/u, '');
}

function checkedRepository(repository: string): string {
  if (/^[A-Za-z0-9-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/u.test(repository)) return repository;
  throw new ForgeError(`A repository on the forge is named as owner/name, not “${repository}”.`, 0);
}
