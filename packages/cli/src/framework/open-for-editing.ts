import { Failure } from '@framewright/workspace';
import type { Arguments } from '../terminal/arguments.ts';
import { pathKind } from './find-framework.ts';
import { limitsOf } from './limits.ts';
import { frameworkRoot, readAt, type OpenFramework } from './open-framework.ts';

/**
 * Opens the folder of the framework that the options name, or the nearest, to change files in it.
 * @throws Failure if that is a bundle
 */
export async function openForEditing(args: Arguments, cwd: string): Promise<OpenFramework> {
  const root = frameworkRoot(args, cwd);
  if (pathKind(root) === 'file') throw new Failure('A bundle never changes; give the folder of the framework with --framework.');
  return readAt(root, undefined, cwd, limitsOf(args));
}
