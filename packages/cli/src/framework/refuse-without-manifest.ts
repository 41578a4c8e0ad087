import { Failure } from '@framewright/workspace';
import { manifestName } from './find-framework.ts';
import type { OpenFramework } from './open-framework.ts';
import { shownPath } from './shown-path.ts';

/**
 * Refuses a folder without a manifest, for commands that can do nothing without one.
 * @throws Failure if the manifest is missing
 */
export function refuseWithoutManifest({ framework, root }: OpenFramework, cwd: string): void {
  const { manifest } = framework;
  if (manifest.source === undefined && manifest.id === '')
    throw new Failure(
      `There is no ${manifestName} in ${shownPath(cwd, root)}, so this is no framework. Name the folder of one with --framework, or write its ${manifestName} first.`,
    );
}
