import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Diagnostic } from '@framewright/model';
import type { ContentsDigest, ContentsStamp } from './contents-digest.ts';
import { isSystemError } from '../trees/failure.ts';
import type { AroundContents } from '../reading/read-contents.ts';

/** What a check found, kept for the next time that the very same bytes are checked. */
export interface Verdict {
  readonly diagnostics: readonly Diagnostic[];
}

/** Verdicts that are kept between calls. Nothing depends on them: without them, or with a damaged one, the check is made anew. */
export interface VerdictCache {
  /** Why what was kept can't be used, as a sentence; undefined where it can, or nothing was kept. Known once something was looked for. */
  readonly trouble: () => string | undefined;
  /** The verdict on these contents, if there is one. */
  find(contents: ContentsDigest): Verdict | undefined;
  /** The verdict on files that nobody has touched since it was kept, if there is one. */
  findUntouched(stamp: ContentsStamp): Verdict | undefined;
  /**
   * Keeps a verdict.
   * @param stamp taken before the contents were read
   * @returns why it could not be kept, as a sentence, or undefined
   */
  keep(contents: ContentsDigest, verdict: Verdict, stamp?: ContentsStamp): string | undefined;
}

const form = 3;

/**
 * A cache in a folder, one file for a framework.
 * @param folder absolute path; made when it is needed
 * @param tool what decides how contents are judged: the version of the tools, or a digest of their sources
 * @param name tells frameworks apart that share the folder
 */
export function verdictCache(folder: string, tool: string, name: string): VerdictCache {
  const file = join(folder, `verdict-${createHash('sha256').update(name).digest('hex').slice(0, 16)}.json`);
  let isDamaged = false;
  return {
    trouble: () => (isDamaged ? `What was kept in ${folder} of the last check is damaged; the check is made anew.` : undefined),
    find: (contents) => readKept(({ key }) => key === keyOf(contents, tool)),
    findUntouched: (stamp) => readKept(({ stamp: kept }) => kept === stampKeyOf(stamp, tool)),
    keep(contents, verdict, stamp) {
      const half = `${file}.${process.pid}`;
      try {
        makeFolder(dirname(file));
        writeFileSync(half, JSON.stringify(keptOf(contents, verdict, stamp)));
        renameSync(half, file);
        return undefined;
      } catch (error) {
        if (!isSystemError(error)) throw error;
        removeQuietly(half);
        return `The result could not be kept in ${folder} for next time (${error.code}); the next check takes as long as this one.`;
      }
    },
  };

  function readKept(isMeant: (kept: Kept) => boolean): Verdict | undefined {
    try {
      const kept: unknown = JSON.parse(readFileSync(file, 'utf8'));
      const isWhole = isKept(kept) && kept.check === checkOf(kept.verdict);
      isDamaged = !isWhole && !isOfOtherForm(kept);
      return isWhole && isMeant(kept) ? kept.verdict : undefined;
    } catch (error) {
      isDamaged = !isSystemError(error);
      return undefined;
    }
  }

  function keptOf(contents: ContentsDigest, verdict: Verdict, stamp: ContentsStamp | undefined): Kept & { readonly form: number } {
    const stamped = stamp === undefined ? {} : { stamp: stampKeyOf(stamp, tool) };
    return { form, key: keyOf(contents, tool), ...stamped, check: checkOf(verdict), verdict };
  }
}

/** Makes a folder and those around it. Node's own way of doing that never ends where the system says that the folder above is not there although it is, as below /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another call may have made it meanwhile.
    if (!existsSync(folder)) throw error;
  }
}

/** A half-written file is in nobody's way if it can't be removed either. */
function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}

interface Kept {
  readonly key: string;
  /** Not where files were too young to tell by it whether they are touched. */
  readonly stamp?: string;
  readonly check: string;
  readonly verdict: Verdict;
}

function isKept(value: unknown): value is Kept {
  const kept = value as Partial<Kept & { readonly form: number }> | null;
  return kept?.form === form && typeof kept.key === 'string' && typeof kept.check === 'string' && Array.isArray(kept.verdict?.diagnostics);
}

/** Written by an earlier or a later version of the tools. */
function isOfOtherForm(value: unknown): boolean {
  const other = (value as { readonly form?: unknown } | null)?.form;
  return typeof other === 'number' && other !== form;
}

function keyOf({ files, bytes, around }: ContentsDigest, tool: string): string {
  return digestOf([form, tool, ...partsOf(around), files, bytes]);
}

function stampKeyOf({ files, untouched, around }: ContentsStamp, tool: string): string {
  return digestOf([form, tool, ...partsOf(around), files, untouched]);
}

function partsOf({ version, unversioned, assets, releases }: AroundContents): readonly unknown[] {
  return [version, unversioned ?? null, assets, releases ?? null];
}

function checkOf(verdict: Verdict): string {
  return digestOf(verdict);
}

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
