import type { FileToWrite } from '@framewright/model';
import { lstat, mkdir, open, readFile, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Failure, failureOf, isSystemError } from '../trees/failure.ts';

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

let written = 0;
const byteOrderMark = '\uFEFF';

/**
 * Carries out a plan below a folder. Each file is written beside its place and renamed when it is complete, so that nobody ever sees half a
 * file. A plan with a path that leaves the folder, passes through a link or meets a folder is refused as a whole. A Markdown file that
 * began with a byte order mark keeps it. A file to remove that does not exist is no failure.
 * @throws Failure before anything is written if the plan is refused; midway if the system refuses
 */
export async function writeFiles(root: string, files: readonly FileToWrite[], options: WriteOptions = {}): Promise<readonly WrittenFile[]> {
  const folder = await realFolder(root);
  const seen = new Set<string>();
  const planned: WrittenFile[] = [];
  const contents = new Map<string, string>();
  for (const { path, content } of files) {
    await checkStep(folder, path, seen);
    const before = await contentOf(join(folder, path));
    const text = path.endsWith('.md') && startsWithMark(before) && !content.startsWith(byteOrderMark) ? byteOrderMark + content : content;
    contents.set(path, text);
    planned.push({ path, change: before === undefined ? 'created' : before.equals(Buffer.from(text)) ? 'unchanged' : 'changed' });
  }
  for (const path of options.remove ?? []) {
    await checkStep(folder, path, seen);
    if ((await contentOf(join(folder, path))) !== undefined) planned.push({ path, change: 'removed' });
  }
  if (options.dryRun) return planned;
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

/** The folder with links resolved; one that does not exist yet will be made. */
async function realFolder(root: string): Promise<string> {
  try {
    return await realpath(root);
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return resolve(root);
    throw failureOf(error, 'write', root);
  }
}

async function checkStep(folder: string, path: string, seen: Set<string>): Promise<void> {
  checkPath(path);
  if (seen.has(path)) throw new Failure(`Nothing was written, because the plan names ${path} twice.`);
  seen.add(path);
  await checkPlace(folder, path);
}

function checkPath(path: string): void {
  const parts = path.split('/');
  const leaves = parts.some((part) => part === '' || part === '.' || part === '..') || /[\\\0]|^[A-Za-z]:/.test(path);
  if (leaves) throw new Failure(`Nothing was written, because the path “${path}” does not stay in its folder.`);
}

async function checkPlace(folder: string, path: string): Promise<void> {
  const parts = path.split('/');
  for (const index of parts.keys()) {
    const part = parts.slice(0, index + 1).join('/');
    const isLast = index === parts.length - 1;
    const facts = await lstat(join(folder, part)).catch((error: unknown) => {
      if (isSystemError(error) && error.code === 'ENOENT') return undefined;
      throw failureOf(error, 'write', join(folder, path));
    });
    if (facts === undefined) return;
    if (facts.isSymbolicLink())
      throw new Failure(`Nothing was written, because ${part} is a link, and what lies behind a link is never changed.`);
    if (isLast ? !facts.isFile() : !facts.isDirectory())
      throw new Failure(`Nothing was written, because ${part} is ${isLast ? 'not a file' : 'not a folder'}.`);
  }
}

/** The bytes of a file; undefined if there is none, and none if it can't be read. */
async function contentOf(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    return isSystemError(error) && error.code === 'ENOENT' ? undefined : Buffer.alloc(0);
  }
}

function startsWithMark(content: Buffer | undefined): boolean {
  return content?.subarray(0, 3).equals(Buffer.from(byteOrderMark)) === true;
}

/** On file systems that ignore case, the old name may mean the file that was just written. */
async function removeFile(folder: string, path: string, files: readonly FileToWrite[]): Promise<void> {
  const gone = await lstat(join(folder, path));
  for (const other of files.filter((each) => each.path.toLowerCase() === path.toLowerCase())) {
    const { dev, ino } = await lstat(join(folder, other.path));
    if (dev === gone.dev && ino === gone.ino) return rename(join(folder, path), join(folder, other.path));
  }
  await rm(join(folder, path));
}

async function writeAtomically(file: string, content: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const mode = await lstat(file).then(
    (facts) => facts.mode & 0o777,
    () => undefined,
  );
  written += 1;
  const draft = join(dirname(file), `.${basename(file)}.${process.pid}-${written}.tmp`);
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
  }
}
