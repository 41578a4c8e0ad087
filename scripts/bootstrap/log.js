import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

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
    const file = join(root, '.cache', `${tool}.log`);
    mkdirSync(join(root, '.cache'), { recursive: true });
    writeFileSync(file, output);
    return relative(root, file);
  } catch {
    return undefined;
  }
}
