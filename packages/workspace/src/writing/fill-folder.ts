import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolder } from './make-folder.ts';
import { checkPlainPath } from './plain-path.ts';

/** A file with its path below a folder. */
export interface FileInFolder {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes files into a scratch folder, where nobody sees half of them.
 * @throws Failure if a path leaves the folder, or lies behind a link
 */
export async function fillFolder(folder: string, files: readonly FileInFolder[]): Promise<void> {
  const seen = new Map();
  for (const { path } of files) await checkPlainPath(folder, path, seen);
  for (const parent of new Set(files.map(({ path }) => dirname(path)))) makeFolder(join(folder, parent));
  for (const { path, content } of files) await writeFile(join(folder, path), content);
}
