import type { ReleaseFiles } from '@framewright/model';
import { mebibyte } from './limits.ts';

/** Where a framework is read from: a folder, a revision, memory. */
export interface FileTree {
  /**
   * All files by path, sorted, without those that are never content: folders and files whose name begins with a dot,
   * `node_modules`, and the `releases` at the top.
   * @throws Failure where the tree as a whole can't be read
   */
  list(): Promise<readonly ListedFile[]>;
  /** The contents of listed files, in the order asked for. */
  read(paths: readonly string[]): Promise<readonly FileContent[]>;
  /**
   * Shows the contents of listed files, in the order asked for, and keeps none of them: bytes are gone when the next file is looked at.
   * A tree that can't do that any faster does without.
   */
  readonly look?: (paths: readonly string[], show: (content: FileContent, index: number) => void) => Promise<void>;
  /**
   * A digest of what the system says of listed files without opening them: the same as long as nobody touched any of them.
   * Undefined where that can't be relied on; `time` is now, in milliseconds since 1970. A tree that can't tell at all does without.
   */
  readonly stamp?: (paths: readonly string[], time: number) => string | undefined;
  /** What lies in the `releases` at the top; undefined where there is none. A tree that can't tell does without. */
  readonly releases?: () => Promise<ReleaseFiles | undefined>;
}

/** A file of a tree. */
export interface ListedFile {
  /** Path relative to the tree, with forward slashes. */
  readonly path: string;
  /** Why it can't be followed or opened, as words that complete "The file can't be read: …". */
  readonly problem?: string;
}

/** The bytes of a file, or why there are none. Of the files that are too many, only the first says so. */
export type FileContent =
  | { readonly bytes: Uint8Array }
  | { readonly unreadable: 'too-large' | 'too-many-files' | 'not-readable'; readonly detail: string }
  | { readonly unreadable: 'left-out'; readonly detail: '' };

/** What is said of a file that was listed, or known, and is not there when it is read. */
export const gone: FileContent = { unreadable: 'not-readable', detail: 'it is no longer there' };

/** What is said of a file that is larger than a limit, both in bytes; the limit is a whole number of MiB. */
export function tooLarge(size: number, limit: number): FileContent {
  return {
    unreadable: 'too-large',
    detail: `${(Math.ceil((size / mebibyte) * 10) / 10).toFixed(1)} MiB, expected at most ${limit / mebibyte} MiB`,
  };
}

/** Whether a name in a folder is never content. */
export function isIgnored(folder: string, name: string): boolean {
  return name.startsWith('.') || name === 'node_modules' || (folder === '' && name === 'releases');
}
