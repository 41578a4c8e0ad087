import type { Bundle } from '@framewright/model';
import { Failure, parseBundle, readReleased, readReleaseRecord, type ReleaseRecord } from '@framewright/workspace';
import { join } from 'node:path';
import { pathKind } from '../framework/find-framework.ts';
import { shownPath } from '../framework/shown-path.ts';

/** The newest release of a framework. */
export interface LastRelease {
  readonly bundle: Bundle;
  readonly text: string;
}

/** The releases of the framework in a folder. */
export interface ReleaseContext {
  readonly record: ReleaseRecord;
  readonly last?: LastRelease;
}

/**
 * Reads the releases of the framework in a folder, and the newest of them.
 * @throws Failure if the newest release is not as it was released
 */
export async function releaseContext(root: string, cwd: string): Promise<ReleaseContext> {
  if (pathKind(root) !== 'folder')
    throw new Failure(`${shownPath(cwd, root)} is not the folder of a framework, and a release is made from one.`);
  const record = await readReleaseRecord(root);
  const version = record.versions.at(-1);
  if (version === undefined) return { record };
  const text = await readReleased(record, version);
  return { record, last: { bundle: parseBundle(text, join(record.folder, `${version}.json`)), text } };
}
