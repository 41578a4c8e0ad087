import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, readSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { isSystemError } from './failure.ts';
import { gone, tooLargeContent, type FileContent } from './file-tree.ts';
import { mebibyte } from './limits.ts';

/** How files are read. */
export interface ReadingInside {
  /** Whether a path was just seen to be that of a file, which saves asking again. */
  readonly isKnown: (path: string) => boolean;
  /** Whether contents stay valid when the next file is read. */
  readonly retains: boolean;
}

/**
 * Reads files below a folder, and never what lies outside it, whatever links there are.
 * It reads one file after the other: for many small ones that is twice as fast as in parallel.
 * @param root absolute path without links
 * @param largest how many bytes a file may have
 */
export function insideReader(root: string, largest: number, { isKnown, retains }: ReadingInside): (path: string) => FileContent {
  const pool: Pool = { bytes: Buffer.alloc(0), used: 0 };
  const folders = new Map<string, boolean>();
  const isFolderInside = (folder: string): boolean => {
    const known = folders.get(folder) ?? pathInside(root, realpathSync.native(folder)) !== undefined;
    folders.set(folder, known);
    return known;
  };
  return (path) => {
    const file = join(root, path);
    if (!retains) pool.used = 0;
    try {
      return (isFolderInside(dirname(file)) && readPlainFile(file, largest, pool, isKnown(path))) || readThroughLinks(root, file, largest);
    } catch (error) {
      if (!isSystemError(error)) throw error;
      if (error.code !== 'ENOENT') return { unreadable: 'not-readable', detail: reasonOf(error.code) };
      const isThere = lstatSync(file, { throwIfNoEntry: false }) !== undefined;
      return isThere ? { unreadable: 'not-readable', detail: danglingLink } : gone;
    }
  };
}

/** The path of a file below a folder, with forward slashes; undefined if it lies elsewhere. */
export function pathInside(root: string, target: string): string | undefined {
  const path = relative(root, target);
  if (path === '..' || path.startsWith(`..${sep}`) || resolve(root, path) !== target) return undefined;
  return path.split(sep).join('/');
}

/** The reason for a link without a target. */
export const danglingLink = 'it is a link that leads nowhere';

/** Why the system refuses, in words that end a sentence. */
export function reasonOf(code: string): string {
  if (code === 'EACCES' || code === 'EPERM') return 'there is no permission to read it';
  return `the computer says ${code}`;
}

/** Opens without following a link and without blocking on a pipe; not every system has the first. */
const plainFlags = constants.O_NOFOLLOW === undefined ? undefined : constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** A buffer for the contents of many small files, one behind the other: allocating takes as long as reading. */
interface Pool {
  bytes: Buffer;
  used: number;
}

const poolSize = 4 * mebibyte;
/** Files at least this long are read by the general way, which allocates for each. */
const smallLimit = mebibyte / 4;

/** The content of a small regular file with few system calls; undefined for a link or anything that needs the general way. */
function readPlainFile(file: string, largest: number, pool: Pool, isKnown: boolean): FileContent | undefined {
  const handle = plainFlags === undefined ? undefined : openPlainly(file, plainFlags);
  if (handle === undefined) return undefined;
  try {
    if (!isKnown && !fstatSync(handle).isFile()) return undefined;
    if (pool.bytes.length - pool.used < smallLimit) Object.assign(pool, { bytes: Buffer.allocUnsafeSlow(poolSize), used: 0 });
    const start = pool.used;
    const length = readSync(handle, pool.bytes, start, smallLimit, null);
    if (length === 0 || length === smallLimit || length > largest) return undefined;
    pool.used += length;
    return { bytes: pool.bytes.subarray(start, pool.used) };
  } finally {
    closeSync(handle);
  }
}

function openPlainly(file: string, flags: number): number | undefined {
  try {
    return openSync(file, flags);
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}

function readThroughLinks(root: string, file: string, largest: number): FileContent {
  const target = realpathSync.native(file);
  if (pathInside(root, target) === undefined)
    return { unreadable: 'not-readable', detail: 'it is a link to a place outside the framework' };
  const facts = statSync(target);
  // A pipe or a device would block.
  if (!facts.isFile()) return { unreadable: 'not-readable', detail: 'it is not a file' };
  if (facts.size > largest) return tooLargeContent(facts.size, largest);
  const bytes = readFileSync(target);
  return bytes.length > largest ? tooLargeContent(bytes.length, largest) : { bytes };
}
