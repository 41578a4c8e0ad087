import { createHash } from 'node:crypto';
import type { FileContent } from '../trees/file-tree.ts';
import { pathsToRead, readAround, type AroundContents, type FrameworkContents, type ListedContents } from '../reading/read-contents.ts';

/** What tells the contents of a framework from all others, without holding them. */
export interface ContentsDigest {
  /** All files, with how many bytes each has, or why it can't be read. */
  readonly files: readonly DigestedFile[];
  /** SHA-256 of the bytes of all files, one behind the other. */
  readonly bytes: string;
  readonly around: AroundContents;
}

/** A file of which no more is kept than it takes to say where its bytes end. */
export type DigestedFile = readonly [path: string, content: number | FileContent];

/** What tells whether files were touched since they were read, without reading them. */
export interface ContentsStamp {
  /** All files; a content where it is known not to be readable. */
  readonly files: ListedContents['files'];
  /** What the system says of the rest. */
  readonly untouched: string;
  readonly around: AroundContents;
}

/** The stamp of what is to be read, taken before it is; undefined where there is none to rely on. @param time now, in milliseconds since 1970 */
export async function stampOfListed(listing: ListedContents, time: number): Promise<ContentsStamp | undefined> {
  const untouched = listing.tree.stamp?.(pathsToRead(listing), time);
  return untouched === undefined ? undefined : { files: listing.files, untouched, around: await readAround(listing) };
}

/** The digest of what is to be read: no more than one file of it is in memory at a time. */
export async function digestOfListed(listing: ListedContents): Promise<ContentsDigest> {
  const hash = createHash('sha256');
  const sizes: (number | FileContent)[] = [];
  const show = (content: FileContent): void => {
    if ('bytes' in content) hash.update(content.bytes);
    sizes.push(sizeOf(content));
  };
  const paths = pathsToRead(listing);
  if (listing.tree.look) await listing.tree.look(paths, show);
  else for (const content of await listing.tree.read(paths)) show(content);
  let next = 0;
  return {
    files: listing.files.map(({ path, content }) => [path, content ?? sizes[next++] ?? 0]),
    bytes: hash.digest('hex'),
    around: await readAround(listing),
  };
}

/** The digest of what was read; the same as before reading, as long as nobody changed a file in between. */
export function digestOfContents({ files, ...around }: FrameworkContents): ContentsDigest {
  const hash = createHash('sha256');
  for (const { content } of files) if ('bytes' in content) hash.update(content.bytes);
  return { files: files.map(({ path, content }) => [path, sizeOf(content)]), bytes: hash.digest('hex'), around };
}

function sizeOf(content: FileContent): number | FileContent {
  return 'bytes' in content ? content.bytes.length : content;
}
