import { createHash } from 'node:crypto';
import { createReadStream, lstatSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { checksumsName, type ReleaseFiles } from '@framewright/model';
import { isSystemError } from './failure.ts';
import { defaultLimits } from './limits.ts';

/**
 * What is in a folder of releases; undefined if there is no such folder. Links and subfolders are ignored.
 * The digest of an unreadable file is empty; oversized checksums are read only up to the limit of any text.
 */
export async function readReleaseFiles(folder: string): Promise<ReleaseFiles | undefined> {
  const names = await fileNames(folder);
  if (names === undefined) return undefined;
  const digests: [string, string][] = [];
  for (const name of names.filter((each) => each !== checksumsName)) digests.push([name, await digestOfFile(join(folder, name))]);
  const checksums = names.includes(checksumsName) ? { checksums: textOf(join(folder, checksumsName)) } : {};
  return { ...checksums, digests: Object.fromEntries(digests) };
}

/** SHA-256 of the bytes of a file, however large it is; empty if it can't be read. */
async function digestOfFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
    return hash.digest('hex');
  } catch (error) {
    if (isSystemError(error)) return '';
    throw error;
  }
}

async function fileNames(folder: string): Promise<readonly string[] | undefined> {
  try {
    if (!lstatSync(folder).isDirectory()) return undefined;
    const items = await readdir(folder, { withFileTypes: true });
    return items
      .filter((item) => item.isFile() && !item.name.startsWith('.'))
      .map(({ name }) => name)
      .sort();
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file).toString('utf8', 0, defaultLimits.fileSize);
  } catch (error) {
    if (isSystemError(error)) return '';
    throw error;
  }
}
