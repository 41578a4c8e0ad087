import { lstat, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isSystemError } from '../trees/failure.ts';
import { makeFolder } from './make-folder.ts';

/** A new folder for one task, with a name that nobody can foresee. */
export interface ScratchFolder {
  readonly path: string;
  /** Removes it with all that is in it. */
  readonly remove: () => Promise<void>;
}

/** Where a scratch folder lies. */
export interface ScratchOptions {
  /** The folder for it, made where it is missing; by default that of the system. */
  readonly inside?: string;
  /** The time; folders of the same name inside that are an hour older are removed, because their task was interrupted. */
  readonly now?: number;
}

const hour = 3_600_000;

/** Makes a folder for one task. @param name its beginning, such as `build-` */
export async function scratchFolder(name: string, { inside = tmpdir(), now }: ScratchOptions = {}): Promise<ScratchFolder> {
  makeFolder(inside);
  if (now !== undefined) {
    for (const other of await readdir(inside)) {
      const path = join(inside, other);
      const facts = await lstat(path).catch((error: unknown) => {
        if (isSystemError(error)) return undefined;
        throw error;
      });
      if (other.startsWith(name) && facts?.isDirectory() && now - facts.mtimeMs > hour) await rm(path, { recursive: true, force: true });
    }
  }
  const path = await mkdtemp(join(inside, name));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
