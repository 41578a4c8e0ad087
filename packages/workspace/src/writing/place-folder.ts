import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, readdir, readFile, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { failureOf } from '../trees/failure.ts';
import { beginDraft, clearDrafts, endDraft } from './drafts.ts';
import { fillFolder } from './fill-folder.ts';
import { makeFolder } from './make-folder.ts';
import { checkPlainPath, isPlainFile, plainFolder, type SeenPlaces } from './plain-path.ts';
import { writeQuietly } from './write-quietly.ts';

/** Says to people and programs which files a build placed. It is never believed: whoever can write to the folder can write it. */
const listName = '.framewright-files';

/** How a folder is placed. */
export interface PlaceOptions {
  /**
   * The cache folder of the user, which remembers what was placed where, so that the next process can remove what it no longer has.
   */
  readonly cache?: string | undefined;
  /** What the caller itself placed there before. Without this and without a cache nothing is removed. */
  readonly before?: readonly string[] | undefined;
}

/** What became of a folder that was placed. */
export interface PlacedFolder {
  /** The paths of its files. */
  readonly files: readonly string[];
  /** Files that the list of an earlier build names, this one lacks, and nothing but that list says to be ours: they stay. */
  readonly left: readonly string[];
}

/**
 * Moves a finished folder into another. Unchanged files are left alone; files that an earlier call placed and this one lacks are removed; all
 * others stay. Nothing is written or removed behind a link.
 * @param from a scratch folder, which may be gone afterwards
 * @throws Failure before anything is changed if a link or something else is in the way; midway if the system refuses
 */
export async function placeFolder(from: string, to: string, { cache, before }: PlaceOptions = {}): Promise<PlacedFolder> {
  const target = await plainFolder(to);
  const files = await filesOf(from);
  const seen: SeenPlaces = new Map();
  for (const file of [...files, listName]) await checkPlainPath(target, file, seen);
  try {
    makeFolder(target);
    const record = cache === undefined ? undefined : recordOf(cache, target);
    const current = new Set(files);
    const listed = await linesOf(join(target, listName));
    const known = before ?? (record === undefined ? [] : await linesOf(record));
    const placed = known.filter((file) => !current.has(file));
    if (!(await takesPlaceOf(from, target))) await merge({ from, files }, { target, placed, seen });
    await writeList(target, files);
    if (record !== undefined) writeQuietly(record, printList(files));
    const left: string[] = [];
    const now: SeenPlaces = new Map();
    for (const file of listed) if (!current.has(file) && (await isPlainFile(target, file, now))) left.push(file);
    return { files, left };
  } catch (error) {
    throw failureOf(error, 'write');
  }
}

async function merge(
  { from, files }: { readonly from: string; readonly files: readonly string[] },
  { target, placed, seen }: { readonly target: string; readonly placed: readonly string[]; readonly seen: SeenPlaces },
): Promise<void> {
  for (const file of placed) if (await isPlainFile(target, file, seen)) await remove(target, file);
  await clearDrafts(new Set([target, ...files.map((file) => join(target, dirname(file)))]));
  const waiting = files.values();
  const worker = async (): Promise<void> => {
    for (const file of waiting) await place(join(from, file), join(target, file));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

/** Renames the whole folder onto an empty one if the system can: with thousands of files that saves most of the time. */
async function takesPlaceOf(from: string, to: string): Promise<boolean> {
  if ((await readdir(to)).length > 0) return false;
  return rename(from, to).then(
    () => true,
    () => false,
  );
}

/** Where it is remembered what was placed in a folder. */
function recordOf(cache: string, target: string): string {
  return join(cache, `placed-${createHash('sha256').update(target).digest('hex').slice(0, 16)}.txt`);
}

async function linesOf(file: string): Promise<readonly string[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.split('\n').filter((line) => line !== '');
}

function printList(files: readonly string[]): string {
  return `${files.join('\n')}\n`;
}

async function writeList(to: string, files: readonly string[]): Promise<void> {
  await rm(join(to, listName), { force: true });
  await fillFolder(to, [{ path: listName, content: printList(files) }]);
}

async function filesOf(folder: string): Promise<readonly string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

async function remove(folder: string, file: string): Promise<void> {
  await rm(join(folder, file), { force: true });
  for (let at = dirname(file); at !== '.'; at = dirname(at)) {
    const empty = await rmdir(join(folder, at)).then(
      () => true,
      () => false,
    );
    if (!empty) return;
  }
}

/** A large site has more files than can be open, or in memory, at once. */
const atOnce = 16;

async function place(from: string, to: string): Promise<void> {
  const present = await readFile(to).catch(() => undefined);
  if (present?.equals(await readFile(from))) return;
  makeFolder(dirname(to));
  const draft = beginDraft(to);
  try {
    await copyFile(from, draft, constants.COPYFILE_EXCL);
    await rename(draft, to);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  } finally {
    endDraft(draft);
  }
}
