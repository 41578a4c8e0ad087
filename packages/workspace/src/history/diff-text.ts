import { commitOf } from '../trees/commit-of.ts';
import { Failure } from '../trees/failure.ts';
import { runGit } from '../trees/git.ts';

/**
 * The difference of the Markdown files of a folder between two states, as a unified diff with the prefixes a/ and b/ and paths in the
 * repository.
 * @param folder an absolute path inside a git repository
 * @param from whatever names a commit
 * @param to the same; without it the files as they are now, untracked ones left out
 * @throws Failure if git has no such commit
 */
export async function diffText(folder: string, from: string, to?: string): Promise<string> {
  const commits = [await commitOf(folder, from), ...(to === undefined ? [] : [await commitOf(folder, to)])];
  const answer = await runGit(folder, [
    // No program that the repository's settings name is run, and paths are written as they are.
    ...['core.fsmonitor=false', 'core.quotePath=true'].flatMap((setting) => ['-c', setting]),
    'diff',
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    '--find-renames',
    '--unified=3',
    '--ignore-submodules=all',
    '--src-prefix=a/',
    '--dst-prefix=b/',
    ...commits,
    '--',
    ':(glob)**/*.md',
  ]);
  if (!answer.ok) throw new Failure('Git could not tell what changed.', { cause: new Error(answer.errorOutput) });
  return answer.output.toString('utf8');
}
