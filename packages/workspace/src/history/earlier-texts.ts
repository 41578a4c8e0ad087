import { runGit } from '../trees/git.ts';

/** A file as it was at a commit. */
export interface EarlierText {
  /** The day of the commit as year-month-day. */
  readonly date: string;
  readonly text: string;
}

/**
 * The texts that a file has had, the latest first, as far as the history of its repository tells them; none where there is no repository.
 * @param folder a folder inside the repository
 * @param path of the file, relative to the folder, with forward slashes
 * @param most how many commits are looked at
 */
export function earlierTexts(folder: string, path: string, most: number): AsyncIterable<EarlierText> {
  return readEach(folder, path, most);
}

async function* readEach(folder: string, path: string, most: number): AsyncIterable<EarlierText> {
  const listed = await runGit(folder, ['log', `--max-count=${most}`, '--format=%H %cs', '--no-show-signature', 'HEAD', '--', path]);
  if (!listed.ok) return;
  for (const line of listed.output.toString('utf8').split('\n')) {
    const [commit, date] = line.split(' ');
    if (commit === undefined || date === undefined) continue;
    const found = await runGit(folder, ['cat-file', 'blob', `${commit}:./${path}`]);
    if (found.ok) yield { date, text: found.output.toString('utf8') };
  }
}
