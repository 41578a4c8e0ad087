import { existsSync, type Stats } from 'node:fs';
import { lstat, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Failure, failureOf, isSystemError } from '../trees/failure.ts';
import { beginDraft, clearDrafts, endDraft, foldersBelow } from './drafts.ts';
import type { FileInFolder } from './fill-folder.ts';
import { makeFolder } from './make-folder.ts';
import { checkPlainPath, plainFolder, type SeenPlaces } from './plain-path.ts';

/** How to carry out a plan. */
export interface WriteOptions {
  /** Only checks the plan and returns what it would do. */
  readonly dryRun?: boolean;
  /** Paths of files to remove after all others are written. */
  readonly remove?: readonly string[];
}

/** What happened, or would happen, to one file of a plan. */
export interface WrittenFile {
  readonly path: string;
  readonly change: 'created' | 'changed' | 'unchanged' | 'removed';
}

const byteOrderMark = '\uFEFF';

/**
 * Carries out a plan below a folder. Each file is written beside its place and renamed when it is complete, so that nobody ever sees half a
 * file. A plan with a path that leaves the folder, passes through a link or meets a folder is refused as a whole, and so is a folder behind a
 * link. A Markdown file that began with a byte order mark keeps it. A file to remove that does not exist is no failure. What a killed process
 * left there of its writing is removed.
 * @throws Failure before anything is written if the plan is refused; midway if the system refuses
 */
export async function writeFiles(
  root: string,
  files: readonly FileInFolder[],
  options: WriteOptions = {},
): Promise<readonly WrittenFile[]> {
  const folder = await plainFolder(root);
  const seen: SeenPlaces = new Map();
  const named = new Set<string>();
  const planned: WrittenFile[] = [];
  const contents = new Map<string, string | Uint8Array>();
  for (const { path, content } of files) {
    checkOnce(path, named);
    await checkPlainPath(folder, path, seen);
    const before = await contentOf(join(folder, path));
    const kept = path.endsWith('.md') && startsWithMark(before) ? withMark(content) : content;
    contents.set(path, kept);
    planned.push({ path, change: before === undefined ? 'created' : before.equals(bytesOf(kept)) ? 'unchanged' : 'changed' });
  }
  for (const path of options.remove ?? []) {
    checkOnce(path, named);
    await checkPlainPath(folder, path, seen);
    if ((await contentOf(join(folder, path))) !== undefined) planned.push({ path, change: 'removed' });
  }
  if (options.dryRun) return planned;
  if (planned.some(({ change }) => change !== 'unchanged')) await clearDrafts(await foldersToClear(folder, planned));
  for (const { path, change } of planned) {
    try {
      if (change === 'removed') await removeFile(folder, path, files);
      else if (change !== 'unchanged') await writeAtomically(join(folder, path), contents.get(path) ?? '');
    } catch (error) {
      throw failureOf(error, 'write', join(folder, path));
    }
  }
  return planned;
}

function checkOnce(path: string, named: Set<string>): void {
  if (named.has(path)) throw new Failure(`Nothing was written, because the plan names ${path} twice.`);
  named.add(path);
}

/** A framework is cleared as a whole, because a process that changed it was killed wherever it was; any other folder where it is written to. */
async function foldersToClear(folder: string, planned: readonly WrittenFile[]): Promise<Iterable<string>> {
  if (existsSync(join(folder, 'framework.md'))) return foldersBelow(folder);
  return new Set(planned.map(({ path }) => dirname(join(folder, path))));
}

/** The bytes of a file; undefined if there is none, and none if it can't be read. */
async function contentOf(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    return isSystemError(error) && error.code === 'ENOENT' ? undefined : Buffer.alloc(0);
  }
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : content;
}

function withMark(content: string | Uint8Array): string | Uint8Array {
  return typeof content === 'string' && !content.startsWith(byteOrderMark) ? byteOrderMark + content : content;
}

function startsWithMark(content: Buffer | undefined): boolean {
  return content?.subarray(0, 3).equals(Buffer.from(byteOrderMark)) === true;
}

/** Two names may mean one file, where the file system ignores case or how letters are composed: then the old one becomes the new one. */
async function removeFile(folder: string, path: string, files: readonly FileInFolder[]): Promise<void> {
  const gone = await factsOf(join(folder, path));
  if (gone === undefined) return;
  for (const other of files) {
    const { dev, ino } = await lstat(join(folder, other.path));
    if (dev === gone.dev && ino === gone.ino) return rename(join(folder, path), join(folder, other.path));
  }
  await rm(join(folder, path));
}

async function factsOf(file: string): Promise<Stats | undefined> {
  try {
    return await lstat(file);
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

async function writeAtomically(file: string, content: string | Uint8Array): Promise<void> {
  makeFolder(dirname(file));
  const mode = await lstat(file).then(
    (facts) => facts.mode & 0o777,
    () => undefined,
  );
  const draft = beginDraft(file);
  try {
    const handle = await open(draft, 'wx');
    try {
      await handle.writeFile(content);
      if (mode !== undefined) await handle.chmod(mode);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  } finally {
    endDraft(draft);
  }
}
