import { runGit } from '../trees/git.ts';

/**
 * The hash of the last commit on the current branch before a day began, in UTC; what was merged later does not count.
 * @param folder any folder inside a git repository
 * @param day year-month-day
 * @returns undefined if there is none, or the folder is in no repository
 */
export async function commitBefore(folder: string, day: string): Promise<string | undefined> {
  const begin = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(begin)) return undefined;
  // Git includes commits of that very second.
  const end = new Date(begin - 1000).toISOString();
  const answer = await runGit(folder, ['rev-list', '--max-count=1', '--first-parent', `--before=${end}`, 'HEAD', '--']);
  const hash = answer.output.toString('utf8').trim();
  return answer.ok && /^[0-9a-f]{40,64}$/.test(hash) ? hash : undefined;
}
