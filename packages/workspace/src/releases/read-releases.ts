import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { checksumsName, frameworkOfBundle, isReleasable, releaseNames, type Framework } from '@framewright/model';
import { Failure, failureOf } from '../trees/failure.ts';
import { parseBundle } from './read-bundle.ts';
import { readReleaseRecord, readReleased, type ReleaseRecord } from './release-record.ts';

/** A version that was released, with its files as they were released. */
export interface ReadRelease {
  readonly version: string;
  /** Day of the release as year-month-day; absent if the bundle does not say. */
  readonly date?: string;
  readonly framework: Framework;
  /** Its bundle, then the list of what changed where there is one, each as listed in SHA256SUMS. */
  readonly files: readonly { readonly name: string; readonly digest: string; readonly text: string }[];
}

/**
 * All releases of the framework in a folder, from the lowest version to the highest.
 * Files that SHA256SUMS does not list are ignored: their release was interrupted.
 * @param root absolute path of the folder with framework.md
 * @throws Failure if a file is missing or not as it was released, or if there are bundles but no checksums
 */
export async function readReleases(root: string): Promise<readonly ReadRelease[]> {
  const record = await readReleaseRecord(root);
  if (record.lines.length === 0) await refuseUnlisted(record);
  const releases: ReadRelease[] = [];
  for (const version of record.versions) releases.push(await readRelease(record, version));
  return releases;
}

async function readRelease(record: ReleaseRecord, version: string): Promise<ReadRelease> {
  const names = releaseNames(version);
  const digestOf = (name: string): string | undefined => record.lines.find((line) => line.name === name)?.digest;
  const text = await readReleased(record, version);
  const changesDigest = digestOf(names.changes);
  const path = join(record.folder, names.bundle);
  const bundle = parseBundle(text, path);
  if (bundle.version !== version)
    throw new Failure(`${path} holds version ${bundle.version}, and its name says ${version}; bring it back from the history.`);
  return {
    version,
    ...(bundle.date === undefined ? {} : { date: bundle.date }),
    framework: frameworkOfBundle(bundle),
    files: [
      { name: names.bundle, digest: digestOf(names.bundle) ?? '', text },
      ...(changesDigest === undefined
        ? []
        : [{ name: names.changes, digest: changesDigest, text: await readReleased(record, version, 'changes') }]),
    ],
  };
}

async function refuseUnlisted({ folder }: ReleaseRecord): Promise<void> {
  if (!existsSync(folder)) return;
  let names: readonly string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    throw failureOf(error, 'read', folder);
  }
  const bundle = names.find((name) => name.endsWith('.json') && isReleasable(name.slice(0, -'.json'.length)));
  if (bundle !== undefined)
    throw new Failure(
      `${join(folder, bundle)} is there, and ${join(folder, checksumsName)} does not say that it was released; bring the checksums back from the history, or run “framewright release” again where it was interrupted.`,
    );
}
