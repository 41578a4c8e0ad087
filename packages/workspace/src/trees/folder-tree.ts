import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { releasesFolder } from '@framewright/model';
import { failureOf, isSystemError } from './failure.ts';
import { fileStamp } from './file-stamp.ts';
import type { FileTree } from './file-tree.ts';
import { defaultLimits } from './limits.ts';
import { insideReader, danglingLink, pathInside, reasonOf } from './read-inside.ts';
import { nameOfBytes } from './name-of-bytes.ts';
import { readReleaseFiles } from './release-files.ts';
import { walk, type FolderItem, type Folders } from './walk.ts';

/**
 * The files of a folder on disk as they are when asked for.
 * It reads synchronously, which is several times faster for a small folder; nothing else runs meanwhile.
 * @param largest how many bytes a file may have
 */
export function folderTree(folder: string, largest: number = defaultLimits.fileSize): FileTree {
  const root = resolve(folder);
  const seen = new Set<string>();
  return {
    async list() {
      const walked = await walk(foldersOnDisk(realRoot(root)));
      for (const { path, real, problem } of walked) if (path === real && problem === undefined) seen.add(path);
      return walked.map(({ path, problem }) => (problem === undefined ? { path } : { path, problem }));
    },
    async read(paths) {
      // What was seen is valid only once: it may have changed by the next time.
      return paths.map(insideReader(realRoot(root), largest, { isKnown: (path) => seen.delete(path), retains: true }));
    },
    async readEach(paths, show) {
      const read = insideReader(realRoot(root), largest, { isKnown: (path) => seen.delete(path), retains: false });
      for (const [index, path] of paths.entries()) show(read(path), index);
    },
    stamp: (paths, time) => fileStamp(realRoot(root), paths, time),
    releases: () => readReleaseFiles(join(root, releasesFolder)),
  };
}

function realRoot(root: string): string {
  try {
    return realpathSync.native(root);
  } catch (error) {
    throw failureOf(error, 'read', root);
  }
}

/** Names that are not UTF-8 are read as others that are; the bytes tell them apart. */
function withOddNames(items: readonly FolderItem[], folder: string): readonly FolderItem[] {
  const names = readdirSync(folder, { encoding: 'buffer' }).map(nameOfBytes);
  const own = new Set(names.flatMap(({ name, isUtf8 }) => (isUtf8 ? [name] : [])));
  const odd = names.flatMap(({ name, isUtf8 }): readonly FolderItem[] => (isUtf8 ? [] : [{ name, type: 'odd' }]));
  return [...items.filter(({ name }) => own.has(name)), ...odd];
}

function foldersOnDisk(root: string): Folders {
  return {
    async itemsOf(folder) {
      try {
        const items = readdirSync(join(root, folder), { withFileTypes: true });
        const read = items.map(
          (item): FolderItem => ({
            name: item.name,
            type: item.isFile() ? 'file' : item.isDirectory() ? 'folder' : item.isSymbolicLink() ? 'link' : 'other',
          }),
        );
        return read.some(({ name }) => name.includes('\uFFFD')) ? withOddNames(read, join(root, folder)) : read;
      } catch (error) {
        if (folder === '' || !isSystemError(error)) throw failureOf(error, 'read', root);
        return { problem: reasonOf(error.code) };
      }
    },
    async follow(link) {
      try {
        const target = realpathSync.native(join(root, link));
        const path = pathInside(root, target);
        if (path === undefined) return { problem: 'it is a link to a place outside the framework' };
        const facts = statSync(target);
        return { path, type: facts.isFile() ? 'file' : facts.isDirectory() ? 'folder' : 'other' };
      } catch (error) {
        if (!isSystemError(error)) throw error;
        return {
          problem:
            error.code === 'ENOENT' || error.code === 'ENOTDIR'
              ? danglingLink
              : error.code === 'ELOOP'
                ? 'it is a link that leads back to itself'
                : reasonOf(error.code),
        };
      }
    },
  };
}
