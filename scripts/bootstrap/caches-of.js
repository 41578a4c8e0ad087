/**
 * The folder of the user for caches: the one that FRAMEWRIGHT_CACHE names, else one below the folder that the system has for caches. What is
 * cached is run, so it never lies in a checkout, where whoever contributes could have put something, and a build server has none but its own.
 * It takes what it needs of Node, which one of its callers gets in a faster way than by importing.
 *
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {Pick<typeof import('node:fs'), 'existsSync' | 'realpathSync'>} fs
 * @param {Pick<typeof import('node:path'), 'dirname' | 'isAbsolute' | 'join' | 'resolve'>} path
 * @returns {string | undefined}
 */
export function cachesOf(env, fs, path) {
  const folder = named(env, path);
  return folder === undefined || isCheckedOut(folder, fs, path) ? undefined : folder;
}

/**
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {Pick<typeof import('node:path'), 'isAbsolute' | 'join' | 'resolve'>} path
 * @returns {string | undefined}
 */
function named(env, { isAbsolute, join, resolve }) {
  if (env['FRAMEWRIGHT_CACHE']) return resolve(env['FRAMEWRIGHT_CACHE']);
  if (env['CI']) return undefined;
  const home = env['HOME'] || env['USERPROFILE'];
  const usual = home && join(home, process.platform === 'darwin' ? 'Library/Caches' : '.cache');
  const caches = env['XDG_CACHE_HOME'] || env['LOCALAPPDATA'] || usual;
  return caches && isAbsolute(caches) ? join(caches, 'framewright') : undefined;
}

/**
 * Whether a folder lies in a checkout, by its name or by where its links lead.
 *
 * @param {string} folder
 * @param {Pick<typeof import('node:fs'), 'existsSync' | 'realpathSync'>} fs
 * @param {Pick<typeof import('node:path'), 'dirname' | 'join'>} path
 */
function isCheckedOut(folder, { existsSync, realpathSync }, { dirname, join }) {
  let there = folder;
  while (!existsSync(there) && dirname(there) !== there) there = dirname(there);
  for (const place of [folder, realpathSync(there)])
    for (let at = place; ; at = dirname(at)) {
      if (existsSync(join(at, '.git'))) return true;
      if (dirname(at) === at) break;
    }
  return false;
}
