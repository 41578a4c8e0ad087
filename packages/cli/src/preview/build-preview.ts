import { diffFrameworks } from '@framewright/diff';
import type { Framework } from '@framewright/model';
import type { Preview } from '@framewright/site';
import { diffText, pathInRepository } from '@framewright/workspace';
import { lastReleaseSide, readSide, releasesBetween, type DiffSide, type Reading } from '../release/diff-sides.ts';
import { previewShown } from './preview-shown.ts';
import { releaseContext } from '../release/release-context.ts';
import { judgementsFor } from '../release/release-judgements.ts';
import { fallbackOnFailure } from '../terminal/fallback-on-failure.ts';

/** What to preview of one's own files. */
export interface OwnPreview {
  readonly framework: Framework;
  /** Its folder. */
  readonly root: string;
  /** What to compare with; by default the last release. */
  readonly base: string | undefined;
  readonly reading: Reading;
  /** Year-month-day. */
  readonly day: string;
}

/** What changed in the files as they are now. @throws Failure if there is nothing to compare with */
export async function ownPreview({ framework, root, base, reading, day }: OwnPreview): Promise<Preview> {
  const context = await releaseContext(root, reading.cwd);
  const from =
    base === undefined
      ? await lastReleaseSide(root, context, 'framewright build --preview --base main')
      : await readSide(base, root, context.record, reading);
  const judged = await judgementsFor(root, framework);
  const difference = diffFrameworks(from.framework, framework, {
    editorial: new Set(judged.map(({ fingerprint }) => fingerprint)),
    released: await releasesBetween(root, context.record, from, { framework, name: '', root, isCurrent: true }),
  });
  return previewShown({
    difference,
    before: from.framework,
    after: framework,
    base: from.name,
    ...(await inRepository(root, from)),
    day,
  });
}

/** A framework need not be in git, and the base need not be a revision. */
async function inRepository(root: string, from: DiffSide): Promise<{ readonly folder: string; readonly diff: string }> {
  const folder = await fallbackOnFailure(pathInRepository(root), '');
  const isRevision = from.release === undefined && from.root === root && !from.isCurrent;
  return { folder, diff: isRevision ? await fallbackOnFailure(diffText(root, from.name), '') : '' };
}
