import { parseChecksums } from '@framewright/model';
import { checksumsAt, readReleases, type ReadRelease } from '@framewright/workspace';
import { whatLiesAt } from './find-framework.ts';

/**
 * What was released of the framework at a path; nothing of a bundle, which is one release and knows no others.
 * @param revision only what had been released then
 * @throws Failure where a release is not as it was
 */
export async function releasesAt(root: string, revision?: string): Promise<readonly ReadRelease[]> {
  if (whatLiesAt(root) !== 'folder') return [];
  const releases = await readReleases(root);
  if (revision === undefined || releases.length === 0) return releases;
  const listed = new Set(parseChecksums(await checksumsAt(root, revision)).lines.map(({ name }) => name));
  return releases.filter(({ files }) => files.every(({ name }) => listed.has(name)));
}
