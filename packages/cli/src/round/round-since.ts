import { changesIn, readingList, roundState } from '@framewright/review';
import type { EntryOf, FoundChange } from '@framewright/model';
import { commitBefore, type Limits } from '@framewright/workspace';
import { namedSide, type DiffSide } from '../release/diff-sides.ts';
import type { OpenFramework } from '../framework/open-framework.ts';
import { readAt } from '../framework/open-framework.ts';
import { releaseContext } from '../release/release-context.ts';

/** What changed of a review round’s reading list, and since when. */
export interface ChangesSince {
  /** As it was named, or the commit. */
  readonly revision: string;
  readonly changes: readonly FoundChange[];
}

/** Where to look for how the framework was. */
export interface SinceRequest {
  /** What somebody named: a version, a folder, a bundle or a revision. Without it, the last commit before the round opened is taken. */
  readonly named: string | undefined;
  /** Year-month-day. */
  readonly day: string;
  readonly cwd: string;
  readonly limits: Limits;
}

/**
 * What changed of what a review round asks to read since it opened.
 * @returns undefined where it has not opened yet, or nobody knows how the framework was then
 */
export async function changesSince(
  { framework, root }: OpenFramework,
  round: EntryOf<'review'>,
  { named, day, cwd, limits }: SinceRequest,
): Promise<ChangesSince | undefined> {
  const then = named === undefined ? await sideAtOpening(root, round, { day, cwd, limits }) : await sideNamed(root, named, cwd, limits);
  if (then === undefined) return undefined;
  const { diffFrameworks } = await import('@framewright/diff');
  const difference = diffFrameworks(then.framework, framework);
  return { revision: then.name, changes: changesIn(readingList(framework, round), difference) };
}

async function sideNamed(root: string, named: string, cwd: string, limits: Limits): Promise<DiffSide> {
  const { record } = await releaseContext(root, cwd);
  return namedSide(named, root, record, { cwd, limits });
}

async function sideAtOpening(
  root: string,
  round: EntryOf<'review'>,
  { day, cwd, limits }: Omit<SinceRequest, 'named'>,
): Promise<Pick<DiffSide, 'framework' | 'name'> | undefined> {
  const state = roundState(round, day);
  if (state === 'coming' || state === 'undated') return undefined;
  const commit = await commitBefore(root, round.data.opens);
  if (commit === undefined) return undefined;
  const { framework } = await readAt(root, commit, cwd, limits);
  return { framework, name: commit.slice(0, 12) };
}
