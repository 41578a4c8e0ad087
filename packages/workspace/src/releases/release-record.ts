import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checksumsName, parseChecksums, releasedVersions, releaseNames, releasesFolder, type Checksum } from '@framewright/model';
import { Failure, failureOf, isSystemError } from '../trees/failure.ts';

/** What has been released of a framework, as its SHA256SUMS says. */
export interface ReleaseRecord {
  /** The absolute path of the folder of releases, whether it is there or not. */
  readonly folder: string;
  readonly lines: readonly Checksum[];
  /** From the lowest to the highest. */
  readonly versions: readonly string[];
}

/**
 * The releases of the framework in a folder; none if it has no SHA256SUMS.
 * @throws Failure if it can't be read, or a line of it can't be understood
 */
export async function readReleaseRecord(root: string): Promise<ReleaseRecord> {
  const folder = join(root, releasesFolder);
  const file = join(folder, checksumsName);
  const { lines, unknown } = parseChecksums(await textOf(file));
  if (unknown.length > 0)
    throw new Failure(
      `${file} has a line that is not a checksum, so what was released can’t be told; “framewright validate” shows the line.`,
    );
  return { folder, lines: lines.map(({ name, digest }) => ({ name, digest })), versions: releasedVersions(lines) };
}

/**
 * The text of the bundle of a release, or of what changed in it.
 * @throws Failure if it is not there, or not as it was released
 */
export async function readReleased(
  { folder, lines }: ReleaseRecord,
  version: string,
  part: 'bundle' | 'changes' = 'bundle',
): Promise<string> {
  const name = releaseNames(version)[part];
  const wanted = lines.find((line) => line.name === name)?.digest;
  if (wanted === undefined) throw new Failure(`There is no release ${version}: ${checksumsName} does not list ${name}.`);
  try {
    const bytes = await readFile(join(folder, name));
    if (createHash('sha256').update(bytes).digest('hex') === wanted) return bytes.toString('utf8');
  } catch (error) {
    throw failureOf(error, 'read', join(folder, name));
  }
  throw new Failure(
    `${join(folder, name)} is not as it was released: it does not agree with ${checksumsName}. Bring it back from the history.`,
  );
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return '';
    throw failureOf(error, 'read', file);
  }
}
