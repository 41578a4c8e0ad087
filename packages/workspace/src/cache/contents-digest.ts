import { createHash } from 'node:crypto';
import type { FileContent } from '../trees/file-tree.ts';
import { pathsToRead, readAround, type AroundContents, type FrameworkContents, type ListedContents } from '../reading/read-contents.ts';

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
  const hash = createHash('sha256');
  const sizes: (number | FileContent)[] = [];
  const show = (content: FileContent): void => {
    if ('bytes' in content) hash.update(content.bytes);
    sizes.push(sizeOf(content));
  };
  const paths = pathsToRead(listing);
  if (listing.tree.readEach) await listing.tree.readEach(paths, show);
  else for (const content of await listing.tree.read(paths)) show(content);
  let next = 0;
  return {
    files: listing.files.map(({ path, content }) => [path, content ?? sizes[next++] ?? 0]),
    bytes: hash.digest('hex'),
    around: await readAround(listing),
  };
}

/** The digest of files that were read; the same as before reading unless a file changed in between. */
export function digestOfContents({ files, ...around }: FrameworkContents): ContentsDigest {
  const hash = createHash('sha256');
  for (const { content } of files) if ('bytes' in content) hash.update(content.bytes);
  return { files: files.map(({ path, content }) => [path, sizeOf(content)]), bytes: hash.digest('hex'), around };
}

function sizeOf(content: FileContent): number | FileContent {
  return 'bytes' in content ? content.bytes.length : content;
}
