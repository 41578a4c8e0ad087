import { existsSync } from 'node:fs';
import { Failure, GitUnusable } from './failure.ts';
import { runGit } from './git.ts';

/**
 * The hash of the commit that a revision names.
 * @param repository any folder inside a git repository
 * @param revision whatever a person wrote: a tag, a branch, a hash
 * @throws Failure if there is no such commit
 */
export async function commitOf(repository: string, revision: string): Promise<string> {
  if (!existsSync(repository)) throw new Failure(`There is no folder ${repository}.`);
  const unknown = `There is no revision called “${revision}”; name a tag, a branch or a commit.`;
  // Git would read it as an option.
  if (revision === '' || revision.startsWith('-') || revision.includes('\0')) throw new Failure(unknown);
  const answer = await runGit(repository, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  const hash = answer.output.toString('utf8').trim();
  if (answer.ok && /^[0-9a-f]{40,64}$/.test(hash)) return hash;
  if (/not a git repository/.test(answer.errorOutput))
    throw new Failure(`The folder ${repository} is not in a git repository, so it has no earlier revisions.`);
  if (/dubious ownership/.test(answer.errorOutput))
    throw new GitUnusable(`Git does not read the repository around ${repository}, because it belongs to another user of this computer.`);
  throw new Failure(unknown, { cause: new Error(answer.errorOutput) });
}
