import { lstat } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join, parse, relative, resolve, sep } from 'node:path';
import { Failure, failureOf, isSystemError } from '../trees/failure.ts';

/** What is known of folders and files on the way to others, so that each is looked at once. */
export type SeenPlaces = Map<string, 'folder' | 'file' | 'other' | 'link' | 'nothing'>;

/**
 * Refuses a folder to write below if it lies behind a link. Links that belong to the computer are followed: those at its top, as `/tmp` on
 * some, and those on the way to the current folder, the home folder and the folder for temporary files.
 * @returns the folder as an absolute path
 * @throws Failure that names the link
 */
export async function plainFolder(folder: string): Promise<string> {
  const whole = resolve(folder);
  const known = trustedAbove(whole);
  const parts = relative(known, whole)
    .split(sep)
    .filter((part) => part !== '');
  const seen: SeenPlaces = new Map();
  for (const [index] of parts.entries()) {
    const place = join(known, ...parts.slice(0, index + 1));
    const kind = await kindOf(place, seen);
    if (kind === 'nothing') break;
    if (kind === 'link') throw behindLink(place);
    if (kind !== 'folder') throw new Failure(`Nothing was written, because ${place} is not a folder.`);
  }
  return whole;
}

/**
 * Refuses a path below a folder that leaves it, lies behind a link, or is no plain file where something is.
 * @param folder an absolute path that `plainFolder` has let through
 * @throws Failure that names what is in the way
 */
export async function checkPlainPath(folder: string, path: string, seen: SeenPlaces): Promise<void> {
  const parts = path.split('/');
  const leaves = parts.some((part) => part === '' || part === '.' || part === '..') || /[\\\0]|^[A-Za-z]:/.test(path);
  if (leaves) throw new Failure(`Nothing was written, because the path “${path}” does not stay in its folder.`);
  for (const index of parts.keys()) {
    const part = parts.slice(0, index + 1).join('/');
    const isLast = index === parts.length - 1;
    const kind = await kindOf(join(folder, part), seen);
    if (kind === 'nothing') return;
    if (kind === 'link') throw behindLink(part);
    if (kind !== (isLast ? 'file' : 'folder'))
      throw new Failure(`Nothing was written, because ${part} is ${isLast ? 'not a file' : 'not a folder'}.`);
  }
}

/** Whether a path leads to a plain file below a folder, with no link on the way. */
export async function isPlainFile(folder: string, path: string, seen: SeenPlaces): Promise<boolean> {
  try {
    await checkPlainPath(folder, path, seen);
  } catch (error) {
    if (error instanceof Failure) return false;
    throw error;
  }
  return (await kindOf(join(folder, path), seen)) === 'file';
}

function behindLink(place: string): Failure {
  return new Failure(
    `Nothing was written, because ${place} is a link, and what lies behind a link is never changed; remove the link, or choose another place.`,
  );
}

async function kindOf(path: string, seen: SeenPlaces): Promise<'folder' | 'file' | 'other' | 'link' | 'nothing'> {
  const known = seen.get(path);
  if (known !== undefined) return known;
  const facts = await lstat(path).catch((error: unknown) => {
    if (isSystemError(error) && error.code === 'ENOENT') return undefined;
    throw failureOf(error, 'write', path);
  });
  const kind =
    facts === undefined ? 'nothing' : facts.isSymbolicLink() ? 'link' : facts.isDirectory() ? 'folder' : facts.isFile() ? 'file' : 'other';
  seen.set(path, kind);
  return kind;
}

/** The deepest folder above a place that the computer or its user arranged, whatever links lead to it. */
function trustedAbove(place: string): string {
  const top = parse(place).root;
  const first = relative(top, place).split(sep)[0] ?? '';
  const arranged = [join(top, first), process.cwd(), homedir(), tmpdir()].map((folder) => resolve(folder));
  return arranged
    .filter((folder) => folder === place || place.startsWith(folder.endsWith(sep) ? folder : folder + sep))
    .reduce((deepest, folder) => (folder.length > deepest.length ? folder : deepest), top);
}
