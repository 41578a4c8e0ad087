import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, readSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { isSystemError } from './failure.ts';
import { gone, tooLarge, type FileContent } from './file-tree.ts';
import { mebibyte } from './limits.ts';

/** How files are read. */
export interface ReadingInside {
  /** Whether a path was just seen to be that of a file, so that nobody has to ask again. */
  readonly isKnown: (path: string) => boolean;
  /** Whether contents stay what they are when the next file is read. */
  readonly retains: boolean;
}

/**
 * Reads files below a folder, and never what lies outside it, whatever links there are.
 * One file after the other: for many small ones that is twice as fast as asking for several at once.
 * @param root absolute path without links
 * @param largest how many bytes a file may have
 */
export function insideReader(root: string, largest: number, { isKnown, retains }: ReadingInside): (path: string) => FileContent {
  const room: Room = { bytes: Buffer.alloc(0), used: 0 };
  const folders = new Map<string, boolean>();
  const isFolderInside = (folder: string): boolean => {
    const known = folders.get(folder) ?? pathInside(root, realpathSync.native(folder)) !== undefined;
    folders.set(folder, known);
    return known;
  };
  return (path) => {
    const file = join(root, path);
    if (!retains) room.used = 0;
    try {
      return (isFolderInside(dirname(file)) && readPlainFile(file, largest, room, isKnown(path))) || readThroughLinks(root, file, largest);
    } catch (error) {
      if (!isSystemError(error)) throw error;
      if (error.code !== 'ENOENT') return { unreadable: 'not-readable', detail: reasonOf(error.code) };
      const isThere = lstatSync(file, { throwIfNoEntry: false }) !== undefined;
      return isThere ? { unreadable: 'not-readable', detail: leadsNowhere } : gone;
    }
  };
}

/** The path of a file below a folder, with forward slashes; undefined where it lies elsewhere. */
export function pathInside(root: string, target: string): string | undefined {
  const path = relative(root, target);
  if (path === '..' || path.startsWith(`..${sep}`) || resolve(root, path) !== target) return undefined;
  return path.split(sep).join('/');
}

/** What is said of a link whose end is not there. */
export const leadsNowhere = 'it is a link that leads nowhere';

/** Why the system refuses, in words that end a sentence. */
export function reasonOf(code: string): string {
  if (code === 'EACCES' || code === 'EPERM') return 'there is no permission to read it';
  return `the computer says ${code}`;
}

/** Without following a link at the end of the path, and without waiting for what would never end; not every system can do that. */
const asItIs = constants.O_NOFOLLOW === undefined ? undefined : constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** Room for the contents of many small files, one behind the other: asking for memory takes as long as reading. */
interface Room {
  bytes: Buffer;
  used: number;
}

const roomSize = 4 * mebibyte;
/** What is as long as this is looked at more closely. */
const long = mebibyte / 4;

/** The content of a file with few calls to the system; undefined where it is a link, or anything else that wants a closer look. */
function readPlainFile(file: string, largest: number, room: Room, isKnown: boolean): FileContent | undefined {
  const handle = asItIs === undefined ? undefined : openPlainly(file, asItIs);
  if (handle === undefined) return undefined;
  try {
    if (!isKnown && !fstatSync(handle).isFile()) return undefined;
    if (room.bytes.length - room.used < long) Object.assign(room, { bytes: Buffer.allocUnsafeSlow(roomSize), used: 0 });
    const start = room.used;
    const length = readSync(handle, room.bytes, start, long, null);
    if (length === 0 || length === long || length > largest) return undefined;
    room.used += length;
    return { bytes: room.bytes.subarray(start, room.used) };
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
  // A pipe or a device would never end.
  if (!facts.isFile()) return { unreadable: 'not-readable', detail: 'it is not a file' };
  if (facts.size > largest) return tooLarge(facts.size, largest);
  const bytes = readFileSync(target);
  return bytes.length > largest ? tooLarge(bytes.length, largest) : { bytes };
}
