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
}

/** A file of a tree. */
export interface ListedFile {
  /** Path relative to the tree, with forward slashes. */
  readonly path: string;
  /** Why it can't be followed or opened, as words that complete "The file can't be read: …". */
  readonly problem?: string;
}

/** The bytes of a file, or why there are none. */
export type FileContent = { readonly bytes: Uint8Array } | { readonly unreadable: 'too-large' | 'not-readable'; readonly detail: string };

/** What is said of a file that was listed, or known, and is not there when it is read. */
export const gone: FileContent = { unreadable: 'not-readable', detail: 'it is no longer there' };

/** Size in bytes, 1 MiB, above which a file is not taken for text that somebody wrote. */
export const largestFile = 1_048_576;

/** What is said of a file that is larger than {@link largestFile}. */
export function tooLarge(size: number): FileContent {
  return { unreadable: 'too-large', detail: `${(size / largestFile).toFixed(1)} MiB` };
}

/** Whether a name in a folder is never content. */
export function isIgnored(folder: string, name: string): boolean {
  return name.startsWith('.') || name === 'node_modules' || (folder === '' && name === 'releases');
}
