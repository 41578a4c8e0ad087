import { frameworkOfBundle, type Framework } from '@framewright/model';
import { Failure, GitUnusable, parseBundle, readReleased, type Limits, type ReleaseRecord } from '@framewright/workspace';
import { resolve } from 'node:path';
import { pathKind } from '../framework/find-framework.ts';
import { readAt } from '../framework/open-framework.ts';
import type { ReleaseContext } from './release-context.ts';
import { shownPath } from '../framework/shown-path.ts';

/** One side of a comparison. */
export interface DiffSide {
  readonly framework: Framework;
  /** Its name in messages: “0.1.0”, “the files as they are”. */
  readonly name: string;
  /** Absolute path of the folder that its files are, or were, in. */
  readonly root: string;
  /** Its version, where it is a release. */
  readonly release?: string;
  /** Whether it is the framework in the folder, as it is now. */
  readonly isCurrent: boolean;
}

/** How to read a side: the folder that names are relative to, and limits. */
export interface Reading {
  readonly cwd: string;
  readonly limits: Limits;
}

/** The side to compare with if only one or none is named: the last release. @param instead the command that names another */
export async function lastReleaseSide(root: string, { record, last }: ReleaseContext, instead: string): Promise<DiffSide> {
  if (last === undefined)
    throw new Failure(`Nothing has been released yet, so say what to compare with, such as a revision in git: “${instead}”.`);
  return releaseSide(root, record, last.bundle.version);
}

/** The framework in a folder as it is now. */
export async function currentSide(root: string, { cwd, limits }: Reading): Promise<DiffSide> {
  const { framework } = await readAt(root, undefined, cwd, limits);
  return { framework, name: 'the files as they are', root, isCurrent: true };
}

/**
 * The side with a name: a released version, a folder or a bundle, or a revision in git.
 * @param root the framework that versions and revisions belong to
 * @throws Failure if it is none of these, or git can't be asked
 */
export async function readSide(name: string, root: string, record: ReleaseRecord, { cwd, limits }: Reading): Promise<DiffSide> {
  if (record.versions.includes(name)) return releaseSide(root, record, name);
  const path = resolve(cwd, name);
  if (pathKind(path) !== 'nothing') {
    const { framework } = await readAt(path, undefined, cwd, limits);
    return { framework, name: shownPath(cwd, path), root: path, isCurrent: path === root };
  }
  try {
    const { framework } = await readAt(root, name, cwd, limits);
    return { framework, name, root, isCurrent: false };
  } catch (error) {
    if (!(error instanceof Failure) || error instanceof GitUnusable) throw error;
    const released = record.versions.length === 0 ? '' : ` Released are ${record.versions.join(', ')}.`;
    throw new Failure(`“${name}” is neither a version that was released, nor a folder, a bundle or a revision in git.${released}`, {
      cause: error,
    });
  }
}

/** The releases between two sides, oldest first: an entry may have been deprecated in one of them. */
export async function releasesBetween(root: string, record: ReleaseRecord, from: DiffSide, to: DiffSide): Promise<readonly Framework[]> {
  if (from.release === undefined) return [];
  const start = record.versions.indexOf(from.release) + 1;
  const end = to.release === undefined ? (to.isCurrent ? record.versions.length : start) : record.versions.indexOf(to.release);
  const sides = await Promise.all(record.versions.slice(start, end).map((version) => releaseSide(root, record, version)));
  return sides.map(({ framework }) => framework);
}

async function releaseSide(root: string, record: ReleaseRecord, version: string): Promise<DiffSide> {
  const bundle = parseBundle(await readReleased(record, version), version);
  return { framework: frameworkOfBundle(bundle), name: version, root, release: version, isCurrent: false };
}
