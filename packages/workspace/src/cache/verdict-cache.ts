import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '@framewright/model';
import type { ContentsDigest, ContentsStamp } from './contents-digest.ts';
import { isSystemError } from '../trees/failure.ts';
import type { AroundContents } from '../reading/read-contents.ts';
import { writeQuietly } from '../writing/write-quietly.ts';

/** What a check found, cached for the next check of the very same bytes. */
export interface Verdict {
  readonly diagnostics: readonly Diagnostic[];
}

/** Verdicts of earlier calls. Only speed depends on them: without one, or with a corrupt one, the check runs again. */
export interface VerdictCache {
  /** Why the cached verdict can't be used, as a sentence; undefined if it can or there is none. Known after a lookup. */
  readonly problem: () => string | undefined;
  /** The verdict on these contents, if there is one. */
  find(contents: ContentsDigest): Verdict | undefined;
  /** The verdict on files that are untouched since it was cached, if there is one. */
  findUntouched(stamp: ContentsStamp): Verdict | undefined;
  /**
   * Stores a verdict.
   * @param stamp taken before the contents were read
   * @returns why it could not be stored, as a sentence, or undefined
   */
  store(contents: ContentsDigest, verdict: Verdict, stamp?: ContentsStamp): string | undefined;
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
  let isCorrupt = false;
  return {
    problem: () => (isCorrupt ? `What was kept in ${folder} of the last check is damaged; the check is made anew.` : undefined),
    find: (contents) => readCached(({ key }) => key === keyOf(contents, tool)),
    findUntouched: (stamp) => readCached(({ stamp: cached }) => cached === stampKeyOf(stamp, tool)),
    store(contents, verdict, stamp) {
      const problem = writeQuietly(file, JSON.stringify(cachedOf(contents, verdict, stamp)));
      return problem === undefined
        ? undefined
        : `The result could not be kept in ${folder} for next time (${problem}); the next check takes as long as this one.`;
    },
  };

  function readCached(isMeant: (cached: Cached) => boolean): Verdict | undefined {
    try {
      const cached: unknown = JSON.parse(readFileSync(file, 'utf8'));
      const isWhole = isCached(cached) && cached.check === checkOf(cached.verdict);
      isCorrupt = !isWhole && !isOfOtherForm(cached);
      return isWhole && isMeant(cached) ? cached.verdict : undefined;
    } catch (error) {
      isCorrupt = !isSystemError(error);
      return undefined;
    }
  }

  function cachedOf(contents: ContentsDigest, verdict: Verdict, stamp: ContentsStamp | undefined): Cached & { readonly form: number } {
    const stamped = stamp === undefined ? {} : { stamp: stampKeyOf(stamp, tool) };
    return { form, key: keyOf(contents, tool), ...stamped, check: checkOf(verdict), verdict };
  }
}

interface Cached {
  readonly key: string;
  /** Missing where files were too young for a stamp to prove them untouched. */
  readonly stamp?: string;
  readonly check: string;
  readonly verdict: Verdict;
}

function isCached(value: unknown): value is Cached {
  const cached = value as Partial<Cached & { readonly form: number }> | null;
  return (
    cached?.form === form &&
    typeof cached.key === 'string' &&
    typeof cached.check === 'string' &&
    Array.isArray(cached.verdict?.diagnostics)
  );
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
