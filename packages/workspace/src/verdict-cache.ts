import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Diagnostic } from '@framewright/model';
import type { ContentsDigest } from './contents-digest.ts';
import { isSystemError } from './failure.ts';

/** What a check found, kept for the next time that the very same bytes are checked. */
export interface Verdict {
  readonly diagnostics: readonly Diagnostic[];
}

/** Verdicts that are kept between calls. Nothing depends on them: without them, or with a damaged one, the check is made anew. */
export interface VerdictCache {
  /** The verdict on these contents, if there is one. */
  find(contents: ContentsDigest): Verdict | undefined;
  /** Keeps a verdict. @returns why it could not be kept, as a sentence, or undefined */
  keep(contents: ContentsDigest, verdict: Verdict): string | undefined;
}

const form = 2;

/**
 * A cache in a folder, one file for a framework.
 * @param folder absolute path; made when it is needed
 * @param tool what decides how contents are judged: the version of the tools, or a digest of their sources
 * @param name tells frameworks apart that share the folder
 */
export function verdictCache(folder: string, tool: string, name: string): VerdictCache {
  const file = join(folder, `verdict-${createHash('sha256').update(name).digest('hex').slice(0, 16)}.json`);
  return {
    find(contents) {
      try {
        const kept: unknown = JSON.parse(readFileSync(file, 'utf8'));
        return isKept(kept) && kept.key === keyOf(contents, tool) && kept.check === checkOf(kept.verdict) ? kept.verdict : undefined;
      } catch {
        return undefined;
      }
    },
    keep(contents, verdict) {
      const half = `${file}.${process.pid}`;
      try {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(half, JSON.stringify({ form, key: keyOf(contents, tool), check: checkOf(verdict), verdict }));
        renameSync(half, file);
        return undefined;
      } catch (error) {
        if (!isSystemError(error)) throw error;
        removeQuietly(half);
        return `The result could not be kept in ${folder} for next time (${error.code}); the next check takes as long as this one.`;
      }
    },
  };
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
  readonly check: string;
  readonly verdict: Verdict;
}

function isKept(value: unknown): value is Kept {
  const kept = value as Partial<Kept & { readonly form: number }> | null;
  return kept?.form === form && typeof kept.key === 'string' && typeof kept.check === 'string' && Array.isArray(kept.verdict?.diagnostics);
}

function keyOf({ files, bytes, around }: ContentsDigest, tool: string): string {
  const { version, unversioned = null, assets, releases = null } = around;
  const all = JSON.stringify([form, tool, version, unversioned, assets, releases, files, bytes]);
  return createHash('sha256').update(all).digest('hex');
}

function checkOf(verdict: Verdict): string {
  return createHash('sha256').update(JSON.stringify(verdict)).digest('hex');
}
