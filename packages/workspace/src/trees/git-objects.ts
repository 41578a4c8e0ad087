import { runGit } from './git.ts';
import { nameOfBytes, partsOf } from './name-of-bytes.ts';

/** What git lists of a revision: a file, a link, or another repository. */
export interface GitObject {
  readonly path: string;
  readonly hash: string;
  /** Size in bytes; 0 for another repository. */
  readonly size: number;
  /** A link is a file whose content is the target. */
  readonly is: 'file' | 'link' | 'repository';
  /** Whether its path is not UTF-8; then no other object has the path that is shown. */
  readonly isOdd?: true;
}

/** All that lies in a tree, at any depth. @param tree names it as `git ls-tree` takes it: options, a commit or the tree in one, paths */
export async function listObjects(
  repository: string,
  ...tree: readonly string[]
): Promise<readonly GitObject[] | { readonly errorOutput: string }> {
  const { ok, output, errorOutput } = await runGit(repository, ['ls-tree', '-r', '-z', '-l', '--full-tree', ...tree]);
  return ok ? withOwnPaths(partsOf(output).flatMap(objectIn)) : { errorOutput };
}

/** Mode, type, hash and size, a tab, the path. */
function objectIn(record: Uint8Array): readonly GitObject[] {
  const tab = record.indexOf(0x09);
  const facts = Buffer.from(record.subarray(0, Math.max(0, tab))).toString('latin1');
  const [, mode, type, hash, size] = /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)$/u.exec(facts) ?? [];
  const { name: path, isUtf8 } = nameOfBytes(record.subarray(tab + 1));
  if (hash === undefined || path === '') return [];
  const is = type !== 'blob' ? 'repository' : mode?.startsWith('100') ? 'file' : 'link';
  return [{ path, hash, size: size === '-' ? 0 : Number(size), is, ...(isUtf8 ? {} : { isOdd: true as const }) }];
}

/** Another file may have the very name by which an odd one is shown. */
function withOwnPaths(objects: readonly GitObject[]): readonly GitObject[] {
  if (!objects.some(({ isOdd }) => isOdd)) return objects;
  const taken = new Set(objects.flatMap(({ path, isOdd }) => (isOdd ? [] : [path])));
  return objects.map((object) => {
    if (!object.isOdd) return object;
    let { path } = object;
    while (taken.has(path)) path = path.endsWith('.md') ? `${path.slice(0, -'.md'.length)}\uFFFD.md` : `${path}\uFFFD`;
    taken.add(path);
    return { ...object, path };
  });
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
