import { commitOf } from '../trees/commit-of.ts';
import { Failure } from '../trees/failure.ts';
import { runGit } from '../trees/git.ts';

/** A pull request, as its event names it. */
export interface PullRequestHead {
  readonly number: number;
  /** The full hash of the commit. */
  readonly head: string;
}

/**
 * The same, if it can name a pull request.
 * @throws Failure if the number or the hash is invalid
 */
export function checkedPullRequest(pull: PullRequestHead): PullRequestHead {
  if (!Number.isSafeInteger(pull.number) || pull.number < 1)
    throw new Failure(`A pull request has a whole number from 1, not “${pull.number}”.`);
  checkHash(pull.head);
  return pull;
}

/**
 * Fetches the commits of a pull request into a repository, and nothing else: no checkout, no moved refs, no tags, no submodules, no hooks.
 * Malformed objects are refused.
 *
 * @param repository any folder inside the repository
 * @param remote the name of the remote that has the pull request
 * @throws Failure if the number or the hash is invalid, the fetch fails, or the commit did not come with it
 */
export async function fetchPullRequest(repository: string, pull: PullRequestHead, remote = 'origin'): Promise<void> {
  const { number, head } = checkedPullRequest(pull);
  if (!/^[A-Za-z0-9][\w.-]{0,99}$/u.test(remote)) throw new Failure(`“${remote}” is not the name of a remote repository.`);
  const answer = await runGit(repository, [
    ...['fetch.fsckObjects=true', 'core.hooksPath=/dev/null', 'core.fsmonitor=false', 'gc.auto=0', 'maintenance.auto=false'].flatMap(
      (setting) => ['-c', setting],
    ),
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-recurse-submodules',
    '--no-write-fetch-head',
    '--no-auto-maintenance',
    // Without it a fetch may move the refs that the settings of the remote give.
    '--refmap=',
    '--end-of-options',
    remote,
    `refs/pull/${number}/head`,
  ]);
  if (!answer.ok) throw new Failure(`Pull request ${number} can’t be fetched.`, { cause: new Error(answer.errorOutput) });
  const found = await runGit(repository, ['cat-file', '-t', head]);
  if (found.output.toString('utf8').trim() === 'commit') return;
  throw new Failure(`The commit ${head} is no longer part of pull request ${number}; something newer was pushed since.`);
}

/** The commit that a contribution is based on. */
export interface CommonCommit {
  /** The hash of the commit that `base` names. */
  readonly base: string;
  /** The hash of the newest commit that it shares with the contribution; that of `base` if there is none. */
  readonly common: string;
}

/**
 * The commit that a contribution is based on.
 * @param base whatever names a commit
 * @param head a full hash
 * @throws Failure if one of them does not exist
 */
export async function commonCommit(repository: string, base: string, head: string): Promise<CommonCommit> {
  const commit = await commitOf(repository, base);
  const answer = await runGit(repository, ['merge-base', commit, checkHash(head)]);
  const hash = answer.output.toString('utf8').trim();
  if (answer.ok && /^[0-9a-f]{40,64}$/u.test(hash)) return { base: commit, common: hash };
  if (answer.errorOutput !== '') throw new Failure(`Git can’t compare ${base} with ${head}.`, { cause: new Error(answer.errorOutput) });
  return { base: commit, common: commit };
}

function checkHash(hash: string): string {
  if (/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u.test(hash)) return hash;
  throw new Failure(`A commit is named by its full hash here, not “${hash}”.`);
}
