import { join } from 'node:path';
import { checksumsName, digestOfText, printChecksums, releaseNames, releasesFolder, type Checksum } from '@framewright/model';
import type { ReleaseRecord } from './release-record.ts';
import { draftsIn } from '../writing/drafts.ts';
import { syncFolder } from '../writing/sync-folder.ts';
import { writeFiles, type WriteOptions, type WrittenFile } from '../writing/write-files.ts';

/** A release that is ready to be written. */
export interface ReleaseToWrite {
  readonly version: string;
  /** The text of its bundle. */
  readonly bundle: string;
  /** The text that says what changed in it. */
  readonly changes: string;
}

/**
 * Writes a release below the folder of a framework: the bundle, then what changed, and last the checksums, which make it count.
 * If it stops before that, there is no release; files already written are replaced the next time.
 * @throws Failure if the system refuses
 */
export async function writeRelease(
  root: string,
  { lines }: Pick<ReleaseRecord, 'lines'>,
  { version, bundle, changes }: ReleaseToWrite,
  options: Pick<WriteOptions, 'dryRun'> = {},
): Promise<readonly WrittenFile[]> {
  const names = releaseNames(version);
  const added: readonly Checksum[] = [
    { name: names.bundle, digest: digestOfText(bundle) },
    { name: names.changes, digest: digestOfText(changes) },
  ];
  const parts = [
    { path: `${releasesFolder}/${names.bundle}`, content: bundle },
    { path: `${releasesFolder}/${names.changes}`, content: changes },
  ];
  const list = { path: `${releasesFolder}/${checksumsName}`, content: printChecksums([...lines, ...added]) };
  if (options.dryRun) return writeFiles(root, [...parts, list], options);
  // Nobody else writes a release at the same time, so that whatever was begun here was given up.
  const remove = (await draftsIn(join(root, releasesFolder))).map((name) => `${releasesFolder}/${name}`);
  const written = await writeFiles(root, parts, { remove });
  // After a power cut the checksums could otherwise exist without the files that they list.
  await syncFolder(join(root, releasesFolder));
  return [...written.filter(({ change }) => change !== 'removed'), ...(await writeFiles(root, [list]))];
}
