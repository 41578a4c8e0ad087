import { existsSync, readFileSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { explain, Failure } from './failure.js';
import { writeLog } from './log.js';
import { findNpm, npmEnvironment } from './npm.js';

/**
 * A folder with a package.json and a package-lock.json of its own, to be filled by `npm ci`.
 *
 * @typedef {object} PinnedFolder
 * @property {string} path
 * @property {string} holds what is in it, as a person calls it
 * @property {string} program the file wanted from it
 * @property {boolean} native whether the program may not run on this machine although npm took it
 */

/**
 * A stamp in its node_modules, a copy of the lockfile, is written last: without it, or with another lockfile, the folder counts as empty.
 *
 * @param {PinnedFolder} folder
 * @returns {boolean}
 */
export function isFilled({ path, program }) {
  try {
    return readFileSync(stampOf(path), 'utf8') === readFileSync(lockfileOf(path), 'utf8') && existsSync(program);
  } catch {
    return false;
  }
}

/**
 * @param {string} root
 * @param {PinnedFolder} folder
 * @param {import('./command.js').Run} run
 * @returns {Promise<void>}
 */
export async function fill(root, { path, holds, program, native }, run) {
  const step = `fetching ${holds}`;
  const npm = findNpm(process.env, process.execPath);
  const args = ['ci', '--prefix', path, '--include=optional', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=verbose'];
  const { ok, output } = await run(process.execPath, [npm, ...args], { cwd: path, env: npmEnvironment(process.env) });
  // npm reports success if an optional package could not be fetched, so the program itself is checked.
  if (!ok || !existsSync(program)) throw explain(output + fullDisk(path), step, writeLog(root, 'npm', output));

  if (native && !(await run(program, ['--version'], { cwd: path, env: process.env })).ok) {
    if (fullDisk(path)) throw explain(fullDisk(path), step);
    throw new Failure(
      `${holds} was fetched but does not run on this machine; install Node 24 or newer from https://nodejs.org and try again.`,
    );
  }
  writeFileSync(stampOf(path), readFileSync(lockfileOf(path)));
}

/**
 * npm ignores a full disk if the package is optional, and leaves half a file behind.
 *
 * @param {string} path
 * @returns {'' | 'ENOSPC'}
 */
function fullDisk(path) {
  const { bavail, bsize } = statfsSync(path);
  return bavail * bsize < 1_000_000 ? 'ENOSPC' : '';
}

/** @param {string} path */
function stampOf(path) {
  return join(path, 'node_modules', '.filled');
}

/** @param {string} path */
function lockfileOf(path) {
  return join(path, 'package-lock.json');
}
