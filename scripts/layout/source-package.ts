import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { folderOf } from './levels.ts';
import type { Room } from './room.ts';

/** A file of source code. */
export interface CodeFile {
  /** Relative to the `src` of its package, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** A package with its rooms and files. */
export interface SourcePackage {
  readonly name: string;
  /** From the ground up. */
  readonly rooms: readonly Room[];
  /** Sorted by path, without tests. */
  readonly files: readonly CodeFile[];
}

/**
 * Reads a package: its `rooms.json` and what lies in its `src`.
 * @param root absolute path of the checkout
 */
export function readSourcePackage(root: string, name: string): SourcePackage {
  const folder = join(root, folderOf(name));
  const stated = join(folder, 'rooms.json');
  return {
    name,
    rooms: existsSync(stated) ? (JSON.parse(readFileSync(stated, 'utf8')) as readonly Room[]) : [],
    files: sourcePaths(join(folder, 'src'))
      .filter((path) => !isTest(path))
      .map((path) => ({ path: relative(join(folder, 'src'), path).split(sep).join('/'), text: readFileSync(path, 'utf8') }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

/** The absolute paths of all source files below a folder, tests included; none if there is no folder. */
export function sourcePaths(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /\.(?:ts|js|astro|css)$/u.test(file.name) && !isMade(`${file.parentPath}${sep}`))
    .map((file) => join(file.parentPath, file.name));
}

/** Whether a source file is a test. */
export function isTest(path: string): boolean {
  return path.endsWith('.test.ts');
}

/** Whether a folder holds fetched or built files. */
function isMade(folder: string): boolean {
  return ['node_modules', 'dist', '.astro'].some((name) => folder.includes(`${sep}${name}${sep}`));
}
