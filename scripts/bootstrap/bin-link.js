import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Puts `framewright` where npx looks first, in whatever folder of the checkout it is called; without it npx asks the registry
 * in every folder that has a package.json of its own.
 *
 * @param {string} root
 * @param {string} [platform]
 * @returns {void}
 */
export function linkCommand(root, platform = process.platform) {
  const folder = join(root, 'node_modules', '.bin');
  const link = join(folder, 'framewright');
  mkdirSync(folder, { recursive: true });
  rmSync(link, { force: true });
  if (platform === 'win32') {
    writeFileSync(`${link}.cmd`, '@node "%~dp0\\..\\..\\scripts\\bootstrap\\framewright.js" %*\r\n');
  } else {
    symlinkSync('../../scripts/bootstrap/framewright.js', link);
  }
}
