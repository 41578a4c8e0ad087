import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';

/** Nanoseconds: a file that was changed within them may be changed again without another time, on disks that count in twos of seconds. */
const young = 2_000_000_000n;

/**
 * A SHA-256 of where files lie, how long they are, and when their contents and what is known of them changed; nobody sets the last of these back.
 * Undefined where a file is gone, or is so young that the next change might not show: what git does to know which files it need not read.
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
