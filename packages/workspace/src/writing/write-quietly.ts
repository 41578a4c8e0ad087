import { lstatSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isSystemError } from '../trees/failure.ts';
import { beginDraft, endDraft } from './drafts.ts';
import { makeFolder } from './make-folder.ts';

/**
 * Writes a file of a cache, whole, at once. Its folder is the user's own; a link in the place of the file or of its folder is not followed.
 * @returns why it could not be written, as the system calls it; undefined if it was
 */
export function writeQuietly(file: string, text: string): string | undefined {
  const draft = beginDraft(file);
  try {
    makeFolder(dirname(file));
    if (!lstatSync(dirname(file)).isDirectory()) return 'ELOOP';
    writeFileSync(draft, text, { flag: 'wx', mode: 0o600 });
    renameSync(draft, file);
    return undefined;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    removeQuietly(draft);
    return error.code;
  } finally {
    endDraft(draft);
  }
}

/** A temporary file that can't be removed does no harm. */
function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}
