import { declaredBump, diffFrameworks } from '@framewright/diff';
import {
  compareVersions,
  compileBundle,
  frameworkOfBundle,
  isReleasable,
  printBundle,
  stepBetween,
  type Bundle,
  type Framework,
  type Bump,
  type FoundDifference,
} from '@framewright/model';
import { printReleaseChanges } from './release-changes.ts';
import type { EditorialJudgement } from './release-editorial.ts';

/** The input of a release plan. */
export interface ReleaseRequest {
  /** The content, with the version to release. */
  readonly framework: Framework;
  /** Released versions, from the lowest to the highest. */
  readonly versions: readonly string[];
  /** The bundle of the highest of them, with its text; undefined if there is none. */
  readonly last?: { readonly bundle: Bundle; readonly text: string };
  /** Day of the release as year-month-day. */
  readonly date: string;
  readonly editorial: readonly EditorialJudgement[];
}

/** A release that may be written, one that exists already, or why it may not be written. */
export type ReleasePlan =
  | {
      readonly state: 'ready';
      readonly version: string;
      readonly bundle: string;
      readonly changes: string;
      readonly difference?: FoundDifference;
    }
  | { readonly state: 'released' }
  | { readonly state: 'refused'; readonly reason: string; readonly help: string; readonly difference?: FoundDifference };

/** Decides whether content may be released, and plans the files of the release. */
export function planRelease(request: ReleaseRequest): ReleasePlan {
  const { framework, versions, last, date, editorial } = request;
  const { version } = framework;
  if (!isReleasable(version) || compareVersions(version, '0.0.0') <= 0)
    return refused(
      `The version ${version} can’t be released.`,
      '“framewright version” gives it one. Or write it into the package.json beside framework.md, in three numbers, such as { "version": "0.1.0" }.',
    );
  if (last === undefined) return ready(request);
  if (versions.includes(version)) return again(request, last);
  if (compareVersions(version, last.bundle.version) < 0)
    return refused(
      `The version ${version} is lower than ${last.bundle.version}, which was released before.`,
      `Give the content a version above ${last.bundle.version} in its package.json.`,
    );
  const after = frameworkOfBundle(compileBundle(framework, date));
  const difference = diffFrameworks(frameworkOfBundle(last.bundle), after, {
    editorial: new Set(editorial.map(({ fingerprint }) => fingerprint)),
  });
  const step = stepBetween(last.bundle.version, version);
  const needed = declaredBump(difference.required, last.bundle.version);
  if (needed === 'forbidden')
    return {
      ...refused(
        'There are changes that no release may have.',
        'What was published must not vanish without a word. Bring it back and deprecate it, or name its new id, as said with each change.',
      ),
      difference,
    };
  if (order.indexOf(needed) > order.indexOf(step))
    return {
      ...refused(
        `The step from ${last.bundle.version} to ${version} is ${step}, and what changed requires ${needed}.`,
        `“framewright version” raises it to ${raised(last.bundle.version, needed)}. Or write that into its package.json.`,
      ),
      difference,
    };
  return ready(request, difference);
}

const order: readonly Bump[] = ['none', 'patch', 'minor', 'major'];

function refused(reason: string, help: string): Extract<ReleasePlan, { state: 'refused' }> {
  return { state: 'refused', reason, help };
}

function ready({ framework, date, editorial }: ReleaseRequest, difference?: FoundDifference): ReleasePlan {
  const { version } = framework;
  const compared = difference === undefined ? {} : { difference };
  return {
    state: 'ready',
    version,
    bundle: printBundle(compileBundle(framework, date)),
    changes: printReleaseChanges({ version, date, editorial, ...compared }),
    ...compared,
  };
}

/** A version that was released already: nothing to do if the content is still that of the last release. */
function again({ framework }: ReleaseRequest, last: NonNullable<ReleaseRequest['last']>): ReleasePlan {
  const { version } = framework;
  if (version === last.bundle.version && printBundle(compileBundle(framework, last.bundle.date)) === last.text)
    return { state: 'released' };
  return refused(
    `The version ${version} was released before, with other content.`,
    'A release never changes. “framewright changeset” says how the version has to rise for what is different.',
  );
}

/** The lowest version that is a step above another. */
function raised(version: string, step: Bump): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (step === 'major') return `${major + 1}.0.0`;
  return step === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}
