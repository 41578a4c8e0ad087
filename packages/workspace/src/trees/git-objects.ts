import { runGit } from './git.ts';

/** What git lists of a revision: a file, a link, or another repository. */
export interface GitObject {
  readonly path: string;
  readonly hash: string;
  /** Size in bytes; 0 for another repository. */
  readonly size: number;
  /** A link is a file whose content is the target. */
  readonly is: 'file' | 'link' | 'repository';
}

/** All that lies in a tree, at any depth. @param tree names it as `git ls-tree` takes it: options, a commit or the tree in one, paths */
export async function listObjects(
  repository: string,
  ...tree: readonly string[]
): Promise<readonly GitObject[] | { readonly errorOutput: string }> {
  const { ok, output, errorOutput } = await runGit(repository, ['ls-tree', '-r', '-z', '-l', '--full-tree', ...tree]);
  return ok ? output.toString('utf8').split('\0').flatMap(objectIn) : { errorOutput };
}

/** Mode, type, hash and size, a tab, the path. */
function objectIn(record: string): readonly GitObject[] {
  const [, mode, type, hash, size, path] = /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t(.+)$/su.exec(record) ?? [];
  if (hash === undefined || path === undefined) return [];
  const is = type !== 'blob' ? 'repository' : mode?.startsWith('100') ? 'file' : 'link';
  return [{ path, hash, size: size === '-' ? 0 : Number(size), is }];
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
