// To import a module of Node runs all of its getters, some of which load more of it; every call of the command goes through here.
const { readFileSync, statSync } = process.getBuiltinModule('node:fs');
const { createRequire, enableCompileCache } = process.getBuiltinModule('node:module');
const { join } = process.getBuiltinModule('node:path');
const { fileURLToPath } = process.getBuiltinModule('node:url');

/**
 * The command of this checkout in one file, which starts in a fraction of the time that its sources take, and everything that it was
 * made of. It is used only while all of that is as it was.
 *
 * @typedef {object} CachedCommand
 * @property {string} start the script that starts it
 * @property {ReadonlyArray<readonly [path: string, state: string]>} madeOf
 */

/** The folder of the cache. */
export const cacheFolder = '.cache/command';

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
  const start = cachedCommand(root);
  if (start === undefined) return false;
  // The pages of a site are not part of it.
  enableCompileCache(process.env['NODE_COMPILE_CACHE'] ?? join(root, '.cache', 'compile'));
  createRequire(start)(start);
  return true;
}

/**
 * @param {string} root
 * @returns {string | undefined} the script that starts the command
 */
export function cachedCommand(root) {
  try {
    /** @type {CachedCommand} */
    const { start, madeOf } = JSON.parse(readFileSync(recordOf(root), 'utf8'));
    return madeOf.every(([path, state]) => stateOf(path) === state) ? start : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The record of what is cached; other platforms that share the checkout have their own.
 *
 * @param {string} root
 * @returns {string}
 */
export function recordOf(root) {
  return join(root, cacheFolder, `${process.platform}-${process.arch}.json`);
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
