import { rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ownFolder } from './own-folder.js';

/**
 * Writes the output of a failed tool to a log, for debugging.
 *
 * @param {string} root
 * @param {string} tool
 * @param {string} output
 * @returns {string | undefined} the file, relative to the checkout; undefined if it cannot be written
 */
export function writeLog(root, tool, output) {
  try {
    const file = join(ownFolder(root), `${tool}.log`);
    // Made anew, so that a link in its place is removed and not followed.
    rmSync(file, { force: true });
    writeFileSync(file, output, { flag: 'wx' });
    return relative(root, file);
  } catch {
    return undefined;
  }
}
