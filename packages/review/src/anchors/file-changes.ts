import { parsePatch, type StructuredPatch } from 'diff';
import { hunkOf, type Hunk } from './hunks.ts';

/** What a diff says about one file. */
export interface FileChanges {
  /** Its path after; its path before, if it was removed. */
  readonly path: string;
  /** Its path before, if that is another one. */
  readonly from?: string;
  readonly state: 'added' | 'removed' | 'changed';
  /** None if it was only moved, or is not text. */
  readonly hunks: readonly Hunk[];
}

/** The files of a diff as git prints it: unified, with the prefixes a/ and b/. Any other text, and a diff that is cut off, has no files. */
export function parseFileChanges(diff: string): readonly FileChanges[] {
  return patchesIn(diff).flatMap((patch): readonly FileChanges[] => {
    const [from, to] = [pathIn(patch.oldFileName, 'a/'), pathIn(patch.newFileName, 'b/')];
    const path = to ?? from;
    if (path === undefined) return [];
    const state = patch.isCreate ? 'added' : patch.isDelete ? 'removed' : 'changed';
    return [{ path, ...(from === undefined || from === path ? {} : { from }), state, hunks: patch.hunks.map(hunkOf) }];
  });
}

function patchesIn(diff: string): readonly StructuredPatch[] {
  try {
    return parsePatch(diff);
  } catch {
    return [];
  }
}

/** A path without its prefix; undefined on the side on which there is no such file. */
function pathIn(written: string | undefined, prefix: string): string | undefined {
  return written?.startsWith(prefix) ? written.slice(prefix.length) : undefined;
}
