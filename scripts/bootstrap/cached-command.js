// To import a module of Node runs all of its getters, some of which load more of it; every call of the command goes through here.
const { existsSync, readFileSync, realpathSync, statSync } = process.getBuiltinModule('node:fs');
const { createRequire, enableCompileCache } = process.getBuiltinModule('node:module');
const { dirname, isAbsolute, join, resolve } = process.getBuiltinModule('node:path');
const { fileURLToPath } = process.getBuiltinModule('node:url');

import { cachesOf } from './caches-of.js';

/**
 * The command of this checkout in one file, which starts in a fraction of the time that its sources take, and everything that it was
 * made of. It is used only while all of that is as it was.
 *
 * @typedef {object} CachedCommand
 * @property {string} root the checkout
 * @property {string} start the script that starts it
 * @property {ReadonlyArray<readonly [path: string, state: string]>} madeOf
 */

/**
 * The folder for the cached command of a checkout. It lies outside of it, and of any other: what is cached is run, and whoever contributes could
 * have put something there. So a build server has none but one of its own, named by FRAMEWRIGHT_CACHE.
 *
 * @param {string} root
 * @param {Readonly<Record<string, string | undefined>>} [env]
 * @returns {string | undefined}
 */
export function cacheFolder(root, env = process.env) {
  const caches = cachesOf(env, { existsSync, realpathSync }, { dirname, isAbsolute, join, resolve });
  return caches === undefined ? undefined : join(caches, `command-${encodeURIComponent(root).slice(-150)}`);
}

/** What decides which libraries the sources get, and says that they were installed again: libraries are not changed otherwise. */
export const deciding = [
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  '.npmrc',
  'tsconfig.json',
  'scripts/bootstrap/pnpm/package-lock.json',
  'node_modules/.installed',
  'node_modules/.pnpm/lock.yaml',
];

/**
 * Starts the cached command in this process, if it is that of the sources as they are now.
 *
 * @returns {boolean} whether it was
 */
export function startCachedCommand() {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const folder = cacheFolder(root);
  const start = folder === undefined ? undefined : cachedCommand(root, folder);
  if (folder === undefined || start === undefined) return false;
  // The pages of a site are not part of it.
  enableCompileCache(process.env['NODE_COMPILE_CACHE'] ?? join(dirname(folder), 'compile'));
  createRequire(start)(start);
  return true;
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {string | undefined} the script that starts the command
 */
export function cachedCommand(root, folder) {
  try {
    /** @type {CachedCommand} */
    const { root: whose, start, madeOf } = JSON.parse(readFileSync(recordIn(folder), 'utf8'));
    return whose === root && madeOf.every(([path, state]) => stateOf(path) === state) ? start : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The record of what is cached; other platforms that share the checkout have their own.
 *
 * @param {string} folder
 * @returns {string}
 */
export function recordIn(folder) {
  return join(folder, `${process.platform}-${process.arch}.json`);
}

/**
 * What tells whether a file was changed, without reading it: whoever sets back the time of a change can't set back when that was done.
 *
 * @param {string} path
 * @returns {string} empty where there is no file
 */
export function stateOf(path) {
  const facts = statSync(path, { throwIfNoEntry: false });
  return facts === undefined ? '' : `${facts.size} ${facts.mtimeMs} ${facts.ctimeMs}`;
}

/**
 * Whether a cached command can take the place of the sources: not where somebody wants to see these in a stack, nor where Node warns of
 * TypeScript, in which the pages of a site are written.
 *
 * @returns {boolean}
 */
export function mayCacheCommand() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return process.env['FRAMEWRIGHT_DEBUG'] !== '1' && (major > 24 || (major === 24 && minor >= 3));
}
