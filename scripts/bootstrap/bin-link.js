import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Links `framewright` where npx looks first, in whatever folder of the checkout it is called; without it npx asks the registry in every
 * folder that has a package.json of its own.
 *
 * @param {string} root
 * @param {string} [platform]
 * @returns {void}
 */
export function linkCommand(root, platform = process.platform) {
  const link = linkIn(root);
  mkdirSync(dirname(link), { recursive: true });
  rmSync(link, { force: true });
  if (platform === 'win32') {
    writeFileSync(`${link}.cmd`, '@node "%~dp0\\..\\..\\scripts\\bootstrap\\framewright.js" %*\r\n');
  } else {
    symlinkSync('../../scripts/bootstrap/framewright.js', link);
  }
}

/**
 * Restores the link after pnpm, which does not know it, has removed it. A start works without it, so a failure is silent.
 *
 * @param {string} root
 * @param {string} [platform]
 * @returns {void}
 */
export function restoreCommand(root, platform = process.platform) {
  const link = linkIn(root);
  if (!existsSync(join(root, 'node_modules')) || existsSync(platform === 'win32' ? `${link}.cmd` : link)) return;
  try {
    linkCommand(root, platform);
  } catch {
    // The checkout is read-only, or another start was faster.
  }
}

/** @param {string} root */
function linkIn(root) {
  return join(root, 'node_modules', '.bin', 'framewright');
}
