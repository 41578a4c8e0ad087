import { runGit } from './git.ts';

/** A file of a revision. */
export interface GitObject {
  readonly hash: string;
  /** Size in bytes. */
  readonly size: number;
  /** Whether it is a symbolic link; its content is then the target. */
  readonly isLink: boolean;
}

/** The contents of objects by hash; those that git does not have are missing. One git process reads all of them. */
export async function readObjects(repository: string, hashes: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
  const wanted = [...new Set(hashes)];
  const contents = new Map<string, Buffer>();
  if (wanted.length === 0) return contents;
  const { output } = await runGit(repository, ['cat-file', '--batch', '--buffer'], `${wanted.join('\n')}\n`);
  // Each answer is "<hash> <type> <size>", a line feed, the bytes and a line feed, or "<hash> missing".
  for (let at = 0; at < output.length; ) {
    const lineEnd = output.indexOf(0x0a, at);
    if (lineEnd === -1) break;
    const [hash = '', type, size] = output.toString('latin1', at, lineEnd).split(' ');
    at = lineEnd + 1;
    if (type !== 'blob') continue;
    const end = at + Number(size);
    contents.set(hash, output.subarray(at, end));
    at = end + 1;
  }
  return contents;
}
