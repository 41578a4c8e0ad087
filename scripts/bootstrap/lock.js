import { appendFileSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ownFolder } from './own-folder.js';

const pollMs = 250;
const beatMs = 2_000;
/** After this many polls without a heartbeat, half a minute, the holder counts as dead. */
const patience = 120;

/**
 * Runs `work` while no other start does: two at once would install into the same folders. The lock is a file that names its holder, and the
 * processes that `work` starts, which outlive a killed holder; a living holder keeps touching it. A lock is stale when all those processes
 * are gone, or, if that is unknown (another machine or container), when it is no longer touched.
 *
 * @template T
 * @param {string} root
 * @param {(name: (pid: number) => void) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(root, work) {
  const file = join(ownFolder(root), 'install.lock');
  await take(file);
  const beat = setInterval(() => touch(file), beatMs);
  beat.unref();
  try {
    return await work((pid) => appendFileSync(file, line(pid)));
  } finally {
    clearInterval(beat);
    rmSync(file, { force: true });
  }
}

/**
 * Whether all processes named in a lock are known to be gone.
 *
 * @param {string} owners the content of the lock: lines of `pid host`
 * @returns {boolean}
 */
export function areGone(owners) {
  return owners !== '' && owners.trim().split('\n').every(isGone);
}

/** @param {string} owner */
function isGone(owner) {
  const [pid, host] = owner.split(' ');
  if (!pid || host !== hostname()) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH';
  }
}

/** @param {string} file */
async function take(file) {
  let seen = '';
  let quietPolls = 0;
  let hasReported = false;
  while (!create(file)) {
    const { owners, life } = lockState(file);
    quietPolls = life === seen ? quietPolls + 1 : 0;
    seen = life;
    if (areGone(owners) || quietPolls > patience) {
      remove(file, owners);
      continue;
    }
    if (!hasReported) process.stderr.write('Another start is installing; waiting for it …\n');
    hasReported = true;
    await wait(pollMs);
  }
}

/** @param {string} file */
function create(file) {
  try {
    writeFileSync(file, line(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

/** @param {number} pid */
function line(pid) {
  return `${pid} ${hostname()}\n`;
}

/** @param {string} file */
function lockState(file) {
  try {
    const owners = readFileSync(file, 'utf8');
    return { owners, life: `${owners}${statSync(file).mtimeMs}` };
  } catch {
    return { owners: '', life: '' };
  }
}

/**
 * Renamed before it is deleted, so that of two processes that find the lock stale only one deletes it.
 *
 * @param {string} file
 * @param {string} owners
 */
function remove(file, owners) {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    if (readFileSync(aside, 'utf8') === owners) rmSync(aside);
    else renameSync(aside, file);
  } catch {
    // Someone else was faster.
  }
}

/** @param {string} file */
function touch(file) {
  try {
    const now = new Date();
    utimesSync(file, now, now);
  } catch {
    // Gone: nothing to keep alive.
  }
}
