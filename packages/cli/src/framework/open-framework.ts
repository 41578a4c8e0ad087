import type { Framework } from '@framewright/model';
import { defaultLimits, Failure, folderTree, gitTree, readBundle, readFramework, type FileTree, type Limits } from '@framewright/workspace';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Arguments } from '../terminal/arguments.ts';
import type { Option } from '../terminal/command.ts';
import { findFramework, pathKind } from './find-framework.ts';
import { limitOption, limitsOf } from './limits.ts';
import { shownPath } from './shown-path.ts';

/** A framework and where it was read from. */
export interface OpenFramework {
  readonly framework: Framework;
  /** Absolute path of its folder, or of its bundle. */
  readonly root: string;
  /** What it was read from; a bundle is no tree. */
  readonly tree?: FileTree;
}

/** Option of the commands that need the files of a framework. */
export const folderOption: Option = {
  type: 'string',
  value: 'folder',
  summary:
    'The folder of the framework, with its framework.md. Without it the nearest one is taken: ./framework, the current folder, or one above.',
};

/** Options of all commands that read a framework. */
export const readingOptions: Readonly<Record<string, Option>> = {
  framework: {
    type: 'string',
    value: 'folder',
    summary:
      'The framework: a folder with a framework.md, or a bundle. Without it the nearest one is taken: ./framework, the current folder, or one above.',
  },
  revision: {
    type: 'string',
    value: 'revision',
    summary: 'Read the framework as it was at a revision in git: a tag, a branch or a commit.',
  },
  limit: limitOption,
};

/** Opens the framework that the options name, or the nearest. */
export async function openFramework(args: Arguments, cwd: string): Promise<OpenFramework> {
  return readAt(frameworkRoot(args, cwd), args.valueOf('revision'), cwd, limitsOf(args));
}

/** The absolute path of the framework that the options name, or of the nearest. */
export function frameworkRoot(args: Arguments, cwd: string): string {
  const given = args.valueOf('framework');
  const root = given === undefined ? findFramework(cwd) : resolve(cwd, given);
  if (root === undefined)
    throw new Failure(
      'There is no framework here, because neither this folder nor one above it has a framework.md; name one with --framework.',
    );
  return root;
}

/**
 * Reads the framework at an absolute path, as it is or at a revision.
 * @param exact has only the exact parsers read its files
 */
export async function readAt(
  root: string,
  revision: string | undefined,
  cwd: string,
  limits: Limits = defaultLimits,
  exact = false,
): Promise<OpenFramework> {
  const kind = pathKind(root);
  if (kind === 'file') {
    if (revision !== undefined) throw new Failure('A bundle has no revisions; give the folder of the framework with --revision.');
    if (!root.endsWith('.json')) throw new Failure(`${shownPath(cwd, root)} is neither a folder nor a bundle; a bundle ends in .json.`);
    return { framework: await readBundle(root), root };
  }
  if (revision === undefined) {
    if (kind === 'nothing') throw new Failure(`There is no folder ${shownPath(cwd, root)}.`);
    const tree = folderTree(root, limits.fileSize);
    return { framework: await readFramework(tree, { limits, exact }), root, tree };
  }
  const start = existingFolder(root);
  const tree = gitTree(start, revision, relative(start, root).split(sep).join('/'), limits.fileSize);
  return { framework: await readFramework(tree, { limits, exact }), root, tree };
}

/** The folder may have been removed since the revision. */
function existingFolder(folder: string): string {
  return pathKind(folder) === 'folder' || dirname(folder) === folder ? folder : existingFolder(dirname(folder));
}
