import { checksumsName, releasesFolder } from '@framewright/model';
import { commitOf } from '../trees/commit-of.ts';
import { Failure } from '../trees/failure.ts';
import { readObjects } from '../trees/git-objects.ts';
import { runGit } from '../trees/git.ts';

/**
 * The checksums of the releases of a framework as they were at a revision; empty if there were none.
 * @param root the folder of the framework, inside a git repository
 * @throws Failure if there is no such revision
 */
export async function checksumsAt(root: string, revision: string): Promise<string> {
  const commit = await commitOf(root, revision);
  const listed = await runGit(root, ['ls-tree', '-z', commit, '--', `${releasesFolder}/${checksumsName}`]);
  if (!listed.ok) throw new Failure(`Git could not list the releases at “${revision}”.`, { cause: new Error(listed.errorOutput) });
  const hash = /^100\d{3} blob ([0-9a-f]+)\t/u.exec(listed.output.toString('utf8'))?.[1];
  return hash === undefined ? '' : ((await readObjects(root, [hash])).get(hash)?.toString('utf8') ?? '');
}
