import { ask, type Connection } from './connection.ts';
import { fieldsOf, type Fields } from './fields.ts';
import { ForgeError } from './forge-error.ts';

/** A pull request. Its title, its branch and the names of people are whatever somebody wrote. */
export interface PullRequest {
  readonly number: number;
  readonly title: string;
  /** The name of the account that opened it; `ghost` where that is gone. */
  readonly author: string;
  readonly isOpen: boolean;
  /** Its newest commit, and the branch and repository that it comes from; no repository where that is gone. */
  readonly head: { readonly revision: string; readonly branch: string; readonly repository?: string };
  /** The branch that it is for, and the commit at which that is. */
  readonly base: { readonly revision: string; readonly branch: string };
  /** Its address for people. */
  readonly url: string;
}

/** Reads a pull request. @throws ForgeError if the forge refuses */
export async function readPullRequest(connection: Connection, number: number): Promise<PullRequest> {
  const pull = fieldsOf(await ask(connection, 'GET', `/pulls/${numberInPath(number)}`), 'pull request');
  const [head, base] = [sideOf(pull, 'head'), sideOf(pull, 'base')];
  const repository = head.object('repo')?.optionalText('full_name');
  return {
    number: pull.number('number'),
    title: pull.text('title'),
    author: pull.object('user')?.optionalText('login') ?? 'ghost',
    isOpen: pull.text('state') === 'open',
    head: { revision: revisionOf(head), branch: head.text('ref'), ...(repository === undefined ? {} : { repository }) },
    base: { revision: revisionOf(base), branch: base.text('ref') },
    url: pull.text('html_url'),
  };
}

/** A number as a step of a path. @throws ForgeError if it can't be that of anything */
export function numberInPath(number: number): string {
  if (Number.isSafeInteger(number) && number > 0) return String(number);
  throw new ForgeError(`Pull requests and comments have whole numbers from 1, not “${number}”.`, 0);
}

function sideOf(pull: Fields, side: 'head' | 'base'): Fields {
  return pull.object(side) ?? fieldsOf(undefined, `pull request.${side}`);
}

function revisionOf(side: Fields): string {
  const revision = side.text('sha');
  if (/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u.test(revision)) return revision;
  throw new ForgeError('The forge gave a revision that is not a hash.', 0);
}
