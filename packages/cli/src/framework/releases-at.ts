import { parseChecksums } from '@framewright/model';
import { checksumsAt, readReleases, type ReadRelease } from '@framewright/workspace';
import { pathKind } from './find-framework.ts';

/**
 * The releases of the framework at a path; none for a bundle, which is a single release.
 * @param revision only the releases at that revision
 * @throws Failure if a release is not as it was
 */
export async function releasesAt(root: string, revision?: string): Promise<readonly ReadRelease[]> {
  if (pathKind(root) !== 'folder') return [];
  const releases = await readReleases(root);
  if (revision === undefined || releases.length === 0) return releases;
  const listed = new Set(parseChecksums(await checksumsAt(root, revision)).lines.map(({ name }) => name));
  return releases.filter(({ files }) => files.every(({ name }) => listed.has(name)));
}
