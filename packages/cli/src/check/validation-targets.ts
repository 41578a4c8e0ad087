import { Failure } from '@framewright/workspace';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Arguments } from '../terminal/arguments.ts';
import { findFramework, pathKind } from '../framework/find-framework.ts';
import { frameworkRoot } from '../framework/open-framework.ts';

/**
 * What to check: from the folder of each framework to whether a file of it, by its path inside, is asked for.
 * @throws Failure if a path is not part of a framework
 */
export function validationTargets(args: Arguments, cwd: string): ReadonlyMap<string, (path: string) => boolean> {
  if (args.operands.length === 0) return new Map([[frameworkRoot(args, cwd), () => true]]);
  const parts = new Map<string, string[]>();
  for (const operand of args.operands) {
    const path = resolve(cwd, operand);
    const root = rootAround(operand, path, args, cwd);
    // A folder above a framework means all of it.
    const part = isInside(root, path) ? relative(root, path).split(sep).join('/') : '';
    parts.set(root, [...(parts.get(root) ?? []), part]);
  }
  return new Map(
    [...parts].map(([root, wanted]) => [
      root,
      (path: string) => wanted.some((part) => part === '' || path === part || path.startsWith(`${part}/`)),
    ]),
  );
}

function rootAround(operand: string, path: string, args: Arguments, cwd: string): string {
  const kind = pathKind(path);
  if (kind === 'nothing' && args.valueOf('revision') === undefined) throw new Failure(`There is no file or folder ${operand}.`);
  if (args.valueOf('framework') !== undefined) {
    const root = frameworkRoot(args, cwd);
    if (!isInside(root, path) && !isInside(path, root))
      throw new Failure(`${operand} does not lie in the framework ${args.valueOf('framework')}.`);
    return root;
  }
  const root = findFramework(kind === 'folder' ? path : dirname(path));
  if (root !== undefined && (isInside(root, path) || (kind === 'folder' && isInside(path, root)))) return root;
  if (kind === 'folder') return path;
  throw new Failure(`${operand} is not part of a framework, because no folder around it has a framework.md.`);
}

/** Whether an absolute path is a folder or lies in it. */
export function isInside(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
