import { compareBumps, declaredBump, diffFrameworks } from '@framewright/diff';
import {
  frameworkOfBundle,
  stepBetween,
  type Framework,
  type VersionStep,
  type Bump,
  type FoundChange,
  type FoundDifference,
} from '@framewright/model';
import type { ContentChangeset } from './changeset-files.ts';
import type { EditorialJudgement } from './release-editorial.ts';
import type { LastRelease } from './release-context.ts';

/** The step that the next release needs by its content, and the one that has been declared. */
export interface ChangesetEvidence {
  /** What changed since the last release; undefined if there is none. */
  readonly difference?: FoundDifference;
  /** The step that this needs. */
  readonly needed: Bump;
  /** The largest step that a changeset declares, or that the version has taken since the last release. */
  readonly declared: VersionStep;
  /** The changeset that declares the largest step; undefined if none names the content. */
  readonly largest?: ContentChangeset;
  /** Whether the declared step is enough. */
  readonly isCovered: boolean;
}

/** Compares what changed since the last release with what is declared. */
export function changesetEvidence(
  framework: Framework,
  last: LastRelease | undefined,
  changesets: readonly ContentChangeset[],
  editorial: readonly EditorialJudgement[],
): ChangesetEvidence {
  const difference = last && differenceSince(frameworkOfBundle(last.bundle), framework, editorial);
  const needed = difference && last ? declaredBump(difference.required, last.bundle.version) : 'none';
  const stepTaken = last === undefined ? 'none' : stepBetween(last.bundle.version, framework.version);
  const [largest] = changesets.toSorted((a, b) => compareBumps(b.step ?? 'none', a.step ?? 'none'));
  const declared = compareBumps(largest?.step ?? 'none', stepTaken) > 0 ? (largest?.step ?? 'none') : stepTaken;
  return {
    ...(difference === undefined ? {} : { difference }),
    needed,
    declared,
    ...(largest === undefined ? {} : { largest }),
    isCovered: compareBumps(needed, declared) <= 0,
  };
}

/** What changed since a state of the content, with the judgements on it. */
export function differenceSince(before: Framework, after: Framework, editorial: readonly EditorialJudgement[]): FoundDifference {
  return diffFrameworks(before, after, { editorial: new Set(editorial.map(({ fingerprint }) => fingerprint)) });
}

/** The changes that decide the required bump. */
export function decidingChanges({ changes, required }: FoundDifference): readonly FoundChange[] {
  return changes.filter(({ bump }) => bump === required);
}
