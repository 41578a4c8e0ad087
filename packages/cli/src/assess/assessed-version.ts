import { assessedFramework, frameworkFit } from '@framewright/assessment';
import { visible } from '@framewright/reporters';
import type { Assessment, Framework } from '@framewright/model';
import { Failure } from '@framewright/workspace';
import { releasesAt } from '../framework/releases-at.ts';
import type { OpenFramework } from '../framework/open-framework.ts';

/** The framework as it was when a file was answered. */
export interface AssessedVersion {
  readonly framework: Framework;
  /** What has to be said of it, where it is not simply the one at hand. */
  readonly note?: string;
}

/**
 * Finds the state of a framework that a file is about: the one at hand, or one of its releases.
 * @throws Failure if it is another framework, or a version that is not here
 */
export async function assessedVersion(
  { framework: assessed }: Pick<Assessment, 'framework'>,
  { framework, root }: OpenFramework,
): Promise<AssessedVersion> {
  const fit = frameworkFit(assessed, assessedFramework(framework));
  if (fit === 'same') return { framework };
  if (fit === 'other-framework')
    throw new Failure(visible(`The file is about the framework “${assessed.id}”, and this is “${framework.manifest.id}”.`));
  const released = (await releasesAt(root)).find(({ version }) => version === assessed.version);
  if (released && (fit === 'other-version' || frameworkFit(assessed, assessedFramework(released.framework)) === 'same'))
    return {
      framework: released.framework,
      note: `The file is about version ${assessed.version}, and so is this; “framewright assess carry” brings it to the version at hand.`,
    };
  if (fit === 'other-text')
    return {
      framework,
      note: `The file was answered when the texts of version ${visible(assessed.version)} were not what they are now: one of the two is a draft.`,
    };
  throw new Failure(
    visible(
      `The file is about version ${assessed.version}, which is not here; this is ${framework.version}. Name a folder or a bundle of that version with --framework.`,
    ),
  );
}
