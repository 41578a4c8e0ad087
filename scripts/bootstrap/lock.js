import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const pollMs = 250;
const beatMs = 2_000;
/** So many polls without a sign of life from the holder, half a minute, and it counts as dead. */
const patience = 120;

/**
 * Runs `work` while no other start does: two at once would install into the same folders.
 * The lock is a file that names its holder, and the processes that `work` starts, which outlive a holder that is killed; the
 * holder touches it as long as it lives. A lock is stale when all those processes are gone, or, where that cannot be told
 * (another machine or container), when it is touched no more.
 *
 * @template T
 * @param {string} root
 * @param {(name: (pid: number) => void) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(root, work) {
  const file = join(root, '.cache', 'install.lock');
  mkdirSync(dirname(file), { recursive: true });
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
  let told = false;
  while (!create(file)) {
    const { owners, life } = look(file);
    quietPolls = life === seen ? quietPolls + 1 : 0;
    seen = life;
    if (areGone(owners) || quietPolls > patience) {
      remove(file, owners);
      continue;
    }
    if (!told) process.stderr.write('Another start is installing; waiting for it …\n');
    told = true;
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
function look(file) {
  try {
    const owners = readFileSync(file, 'utf8');
    return { owners, life: `${owners}${statSync(file).mtimeMs}` };
  } catch {
    return { owners: '', life: '' };
  }
}

/**
 * Moved away before it is deleted, so that of two who find the lock stale only one deletes it.
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
