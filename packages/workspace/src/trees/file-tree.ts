import type { ReleaseFiles } from '@framewright/model';
import { mebibyte } from './limits.ts';

/** What a framework is read from: a folder, a revision, memory. */
export interface FileTree {
  /**
   * All files by path, sorted, without those that are never content: names that begin with a dot, `node_modules`, and the `releases` at the
   * top.
   * @throws Failure if the tree as a whole can't be read
   */
  list(): Promise<readonly ListedFile[]>;
  /** The contents of listed files, in the order asked for. */
  read(paths: readonly string[]): Promise<readonly FileContent[]>;
  /**
   * Reads listed files one by one, in the order asked for, without storing them: the bytes are only valid during the call.
   * Optional: a tree that is no faster this way leaves it out.
   */
  readonly readEach?: (paths: readonly string[], show: (content: FileContent, index: number) => void) => Promise<void>;
  /**
   * A digest of the file system's metadata of listed files, which are not opened: the same as long as none was touched.
   * Undefined if that can't be relied on; `time` is now, in milliseconds since 1970. A tree without metadata leaves it out.
   */
  readonly stamp?: (paths: readonly string[], time: number) => string | undefined;
  /** What is in the `releases` at the top; undefined if there is no such folder. A tree that can't know leaves it out. */
  readonly releases?: () => Promise<ReleaseFiles | undefined>;
}

/** A file of a tree. */
export interface ListedFile {
  /** Path relative to the tree, with forward slashes. */
  readonly path: string;
  /** Why it can't be followed or opened, in words that complete "The file can't be read: …". */
  readonly problem?: string;
}

/** The bytes of a file, or why there are none. Of the files above the limit, only the first says so. */
export type FileContent =
  | { readonly bytes: Uint8Array }
  | { readonly unreadable: 'too-large' | 'too-many-files' | 'not-readable'; readonly detail: string }
  | { readonly unreadable: 'left-out'; readonly detail: '' };

/** The content of a file that was listed, or known, and is gone when it is read. */
export const gone: FileContent = { unreadable: 'not-readable', detail: 'it is no longer there' };

/** The content of a file that is larger than a limit, both in bytes; the limit is a whole number of MiB. */
export function tooLargeContent(size: number, limit: number): FileContent {
  return {
    unreadable: 'too-large',
    detail: `${(Math.ceil((size / mebibyte) * 10) / 10).toFixed(1)} MiB, expected at most ${limit / mebibyte} MiB`,
  };
}

/** Whether a name in a folder is never content. */
export function isIgnored(folder: string, name: string): boolean {
  return name.startsWith('.') || name === 'node_modules' || (folder === '' && name === 'releases');
}
