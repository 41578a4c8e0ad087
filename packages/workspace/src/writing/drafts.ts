import type { Dirent } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isSystemError } from '../trees/failure.ts';

let written = 0;
/** Those of this process that are being written. */
const current = new Set<string>();

/** A name beside a file for what is to become it: nobody ever sees half a file. Names of this form are ignored by git. */
export function beginDraft(file: string): string {
  written += 1;
  const draft = join(dirname(file), `.${basename(file)}.${process.pid}-${written}.tmp`);
  current.add(draft);
  return draft;
}

/** Says that a draft has become its file, or was given up. */
export function endDraft(draft: string): void {
  current.delete(draft);
}

const form = /^\..+\.(\d{1,10})-\d+\.tmp$/u;

/** The names of all drafts in a folder, whoever writes or wrote them. */
export async function draftsIn(folder: string): Promise<readonly string[]> {
  return (await itemsOf(folder)).filter((item) => item.isFile() && form.test(item.name)).map(({ name }) => name);
}

/** Removes what processes left behind in folders that were killed as they wrote. Links are neither followed nor removed. */
export async function clearDrafts(folders: Iterable<string>): Promise<void> {
  for (const folder of folders) {
    for (const item of await itemsOf(folder)) {
      const [, writer] = form.exec(item.name) ?? [];
      const path = join(folder, item.name);
      if (writer !== undefined && item.isFile() && !current.has(path) && isGone(Number(writer))) await rm(path, { force: true });
    }
  }
}

/** A folder and all plain folders below it, except hidden ones and those of packages. */
export async function foldersBelow(folder: string): Promise<readonly string[]> {
  const found = [folder];
  for (const at of found)
    for (const item of await itemsOf(at))
      if (item.isDirectory() && !item.name.startsWith('.') && item.name !== 'node_modules') found.push(join(at, item.name));
  return found;
}

async function itemsOf(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (isSystemError(error)) return [];
    throw error;
  }
}

/** Whether a process is gone; one that belongs to somebody else lives, and one that had the number of this one before is gone. */
function isGone(id: number): boolean {
  if (id === process.pid) return true;
  try {
    process.kill(id, 0);
    return false;
  } catch (error) {
    return isSystemError(error) && error.code === 'ESRCH';
  }
}
