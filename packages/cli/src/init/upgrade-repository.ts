import type { PresentFiles } from './present-files.ts';
import type { StarterFile } from './repository-files.ts';
import { digestAsWritten, type StartedRecord } from './started-record.ts';

/**
 * What a newer version means for a file that an older one wrote:
 * - `new`: it did not exist before;
 * - `renew`: it is as it was written, so the newer text takes its place;
 * - `withdraw`: it is as it was written, and is needed no more;
 * - `both`: its owner changed it, and so does the newer version;
 * - `foreign`: it was never written, and is its owner's in the place of one that would be;
 * - `stay`: there is nothing to do, or its owner has decided.
 */
export type Verdict = 'new' | 'renew' | 'withdraw' | 'both' | 'foreign' | 'stay';

/** Whether its owner still has to say what becomes of a file. */
export function isOpen(verdict: Verdict): boolean {
  return verdict === 'both' || verdict === 'foreign';
}

/** A file of an upgrade. */
export interface UpgradedFile {
  readonly path: string;
  readonly verdict: Verdict;
  /** The text that is there. */
  readonly ours?: string;
  /** The text of the newer version. */
  readonly theirs?: string;
}

/**
 * Compares three states of each configuration file: as it was written, as it is, and as a newer version writes it.
 * @param take paths whose newer text is taken although their owner changed them
 * @param keep paths that stay as their owner changed them
 */
export async function planUpgrade(
  files: readonly StarterFile[],
  present: PresentFiles,
  { files: written, own: keptOwn }: StartedRecord,
  { take, keep }: { readonly take: readonly string[]; readonly keep: readonly string[] },
): Promise<readonly UpgradedFile[]> {
  const newer = new Map(files.filter(({ nature }) => nature === 'configuration').map(({ path, content }) => [path, content]));
  const paths = [...new Set([...newer.keys(), ...written.keys()])].sort();
  return Promise.all(
    paths.map(async (path) => {
      const [ours, theirs] = [await present.textOf(path), newer.get(path)];
      const judged = verdict({ base: written.get(path), kept: keptOwn.get(path) }, ours, theirs);
      const decided = !isOpen(judged) ? judged : take.includes(path) ? 'renew' : keep.includes(path) ? 'stay' : judged;
      return { path, verdict: decided, ...(ours === undefined ? {} : { ours }), ...(theirs === undefined ? {} : { theirs }) };
    }),
  );
}

/**
 * @param base the digest of the text as it was written
 * @param kept that of the text in whose place its owner keeps another
 */
function verdict(
  { base, kept }: { readonly base?: string | undefined; readonly kept?: string | undefined },
  ours: string | undefined,
  theirs: string | undefined,
): Verdict {
  const [own, newer] = [ours === undefined ? undefined : digestAsWritten(ours), theirs === undefined ? undefined : digestAsWritten(theirs)];
  if (own === undefined) return base === undefined && newer !== undefined ? 'new' : 'stay';
  if (newer === undefined) return own === base ? 'withdraw' : 'stay';
  if (own === newer || newer === base) return 'stay';
  if (own === base) return 'renew';
  if (base !== undefined) return 'both';
  return newer === kept ? 'stay' : 'foreign';
}

/**
 * What to remember after an upgrade. What its owner still has to decide keeps its old digest, so that it is told again.
 * @param upgraded what was done
 */
export function rememberedAfter({ files, own }: StartedRecord, upgraded: readonly UpgradedFile[]): Pick<StartedRecord, 'files' | 'own'> {
  const [digests, kept] = [new Map(files), new Map(own)];
  for (const { path, verdict: done, ours, theirs } of upgraded) {
    if (isOpen(done)) continue;
    const digest = theirs === undefined ? undefined : digestAsWritten(theirs);
    const isOwn = done === 'stay' && ours !== undefined && digest !== digestAsWritten(ours) && !files.has(path);
    for (const [map, holds] of [
      [digests, !isOwn],
      [kept, isOwn],
    ] as const) {
      if (digest !== undefined && holds) map.set(path, digest);
      else map.delete(path);
    }
  }
  return { files: digests, own: kept };
}
