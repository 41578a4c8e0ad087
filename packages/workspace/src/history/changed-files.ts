import { commitOf } from '../trees/commit-of.ts';
import { Failure } from '../trees/failure.ts';
import { runGit } from '../trees/git.ts';
import { namesIn } from '../trees/name-of-bytes.ts';

/**
 * The files below a folder that differ from a revision: changed, new or removed, committed or not, tracked or not.
 * Paths are relative to the folder, with forward slashes. Line endings that git itself converts don't count.
 * @throws Failure if the folder is in no repository, or there is no such revision
 */
export async function changedFiles(root: string, revision: string): Promise<ReadonlySet<string>> {
  const commit = await commitOf(root, revision);
  // No program that the repository's settings name is run.
  const safely = ['-c', 'core.fsmonitor=false'];
  const [tracked, others] = await Promise.all([
    runGit(root, [
      ...safely,
      'diff',
      '--name-only',
      '-z',
      '--no-renames',
      '--no-ext-diff',
      '--no-textconv',
      '--ignore-submodules=all',
      '--relative',
      commit,
      '--',
      '.',
    ]),
    runGit(root, [...safely, 'ls-files', '--others', '-z', '--', '*.md']),
  ]);
  const failed = [tracked, others].find(({ ok }) => !ok);
  if (failed) throw new Failure('Git could not tell which files changed.', { cause: new Error(failed.errorOutput) });
  return new Set([tracked, others].flatMap(({ output }) => namesIn(output)).map(({ name }) => name));
}
