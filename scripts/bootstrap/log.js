import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * Keeps what a failed tool wrote, for whoever has to find out why.
 *
 * @param {string} root
 * @param {string} tool
 * @param {string} output
 * @returns {string | undefined} the file, from the checkout; nothing when it cannot be written
 */
export function keepLog(root, tool, output) {
  try {
    const file = join(root, '.cache', `${tool}.log`);
    mkdirSync(join(root, '.cache'), { recursive: true });
    writeFileSync(file, output);
    return relative(root, file);
  } catch {
    return undefined;
  }
}
