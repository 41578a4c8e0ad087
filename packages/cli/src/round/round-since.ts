import { changesIn, readingList, roundState } from '@framewright/review';
import type { EntryOf, FoundChange } from '@framewright/model';
import { commitBefore, type Limits } from '@framewright/workspace';
import { readSide, type DiffSide } from '../release/diff-sides.ts';
import type { OpenFramework } from '../framework/open-framework.ts';
import { readAt } from '../framework/open-framework.ts';
import { releaseContext } from '../release/release-context.ts';

/** What changed on a review round’s reading list, and since when. */
export interface ChangesSince {
  /** The name as given, or the commit. */
  readonly revision: string;
  readonly changes: readonly FoundChange[];
}

/** Which earlier state to compare with. */
export interface SinceRequest {
  /** A version, a folder, a bundle or a revision; by default the last commit before the round opened. */
  readonly base: string | undefined;
  /** Year-month-day. */
  readonly day: string;
  readonly cwd: string;
  readonly limits: Limits;
}

/**
 * What changed on the reading list of a review round since it opened.
 * @returns undefined if it has not opened yet, or the earlier state is unknown
 */
export async function changesSince(
  { framework, root }: OpenFramework,
  round: EntryOf<'review'>,
  { base, day, cwd, limits }: SinceRequest,
): Promise<ChangesSince | undefined> {
  const then = base === undefined ? await sideAtOpening(root, round, { day, cwd, limits }) : await sideOf(root, base, cwd, limits);
  if (then === undefined) return undefined;
  const { diffFrameworks } = await import('@framewright/diff');
  const difference = diffFrameworks(then.framework, framework);
  return { revision: then.name, changes: changesIn(readingList(framework, round), difference) };
}

async function sideOf(root: string, name: string, cwd: string, limits: Limits): Promise<DiffSide> {
  const { record } = await releaseContext(root, cwd);
  return readSide(name, root, record, { cwd, limits });
}

async function sideAtOpening(
  root: string,
  round: EntryOf<'review'>,
  { day, cwd, limits }: Omit<SinceRequest, 'base'>,
): Promise<Pick<DiffSide, 'framework' | 'name'> | undefined> {
  const state = roundState(round, day);
  if (state === 'coming' || state === 'undated') return undefined;
  const commit = await commitBefore(root, round.data.opens);
  if (commit === undefined) return undefined;
  const { framework } = await readAt(root, commit, cwd, limits);
  return { framework, name: commit.slice(0, 12) };
}
