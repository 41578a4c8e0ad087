import { createHash } from 'node:crypto';
import { byPath, type Framework } from '@framewright/model';
import type { FileContent } from '../trees/file-tree.ts';
import { mapListed, pathsToRead, readAround, type AroundContents, type ListedContents } from '../reading/read-contents.ts';

/** A digest of the contents of a framework, without the contents. */
export interface ContentsDigest {
  /** All files, with how many bytes each has, or why it can't be read. */
  readonly files: readonly DigestedFile[];
  /** SHA-256 of the bytes of all files, one behind the other. */
  readonly bytes: string;
  readonly around: AroundContents;
}

/** A file: its path, and its size in bytes or why it can't be read. */
export type DigestedFile = readonly [path: string, content: number | FileContent];

/** A digest that is being made. */
export interface ContentsDigesting {
  /** Adds the content of a file; all are added in the order in which they are read. */
  readonly add: (content: FileContent, path: string) => void;
  /** The digest of all that was added, with what belongs to the framework beside it. */
  readonly end: (around: Pick<Framework, keyof AroundContents>) => ContentsDigest;
}

/** What shows whether files were touched since they were read, without reading them. */
export interface ContentsStamp {
  /** All files; a content where it is known not to be readable. */
  readonly files: ListedContents['files'];
  /** The file system's metadata of the rest. */
  readonly untouched: string;
  readonly around: AroundContents;
}

/** The stamp of files that are about to be read; undefined if there is none to rely on. @param time now, in milliseconds since 1970 */
export async function stampOfListed(listing: ListedContents, time: number): Promise<ContentsStamp | undefined> {
  const untouched = listing.tree.stamp?.(pathsToRead(listing), time);
  return untouched === undefined ? undefined : { files: listing.files, untouched, around: await readAround(listing) };
}

/** The digest of files that are read one at a time, so that only one is in memory. */
export async function digestOfListed(listing: ListedContents): Promise<ContentsDigest> {
  const digest = startDigest();
  await mapListed(listing, digest.add);
  return digest.end(await readAround(listing));
}

/** Digests contents as they are read; the same as before reading them unless a file changed in between. */
export function startDigest(): ContentsDigesting {
  const hash = createHash('sha256');
  const files: { readonly path: string; readonly content: number | FileContent }[] = [];
  return {
    add(content, path) {
      if ('bytes' in content) hash.update(content.bytes);
      files.push({ path, content: 'bytes' in content ? content.bytes.length : content });
    },
    end: ({ version, assets = [], unversioned, releases }) => ({
      files: files.sort(byPath).map(({ path, content }) => [path, content]),
      bytes: hash.digest('hex'),
      around: {
        version,
        assets,
        ...(unversioned === undefined ? {} : { unversioned }),
        ...(releases === undefined ? {} : { releases }),
      },
    }),
  };
}
