import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';

/** Nanoseconds: a file changed more recently may change again without a new time, on file systems with a resolution of two seconds. */
const young = 2_000_000_000n;

/**
 * A SHA-256 of the inodes, sizes, modification times and change times of files; nobody can set back the last of these.
 * Undefined if a file is gone, or is so young that the next change might not show. Git's index works the same way.
 *
 * @param time now, in milliseconds since 1970
 */
export function fileStamp(root: string, paths: readonly string[], time: number): string | undefined {
  const latest = BigInt(time) * 1_000_000n - young;
  const numbers = new BigInt64Array(paths.length * 5);
  let at = 0;
  for (const path of paths) {
    const facts = statSync(join(root, path), { bigint: true, throwIfNoEntry: false });
    if (facts === undefined || facts.mtimeNs > latest || facts.ctimeNs > latest) return undefined;
    for (const number of [facts.dev, facts.ino, facts.size, facts.mtimeNs, facts.ctimeNs]) numbers[at++] = number;
  }
  return createHash('sha256').update(numbers).digest('hex');
}
