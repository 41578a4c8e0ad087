import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, isAbsolute, join, resolve } from 'node:path';
import { cachesOf } from './caches-of.js';
import { passedSignals } from './command.js';
import { Failure } from './failure.js';

/** What each verb runs, relative to the checkout. `pnpm` is the package manager itself, for changing dependencies. */
const scripts = new Map([
  ['start', 'scripts/start.ts'],
  ['build', 'scripts/build.ts'],
  ['test', 'scripts/test.ts'],
  ['test:long', 'scripts/test-long.ts'],
  ['browser', 'scripts/browser.ts'],
  ['test:faults', 'scripts/test-faults.ts'],
  ['test:guards', 'scripts/test-guards.ts'],
  ['generate', 'scripts/generate.ts'],
  ['new:rule', 'scripts/new/rule.ts'],
  ['new:change', 'scripts/new/change.ts'],
  ['new:command', 'scripts/new/command.ts'],
  ['published', 'scripts/published.ts'],
  ['release', 'scripts/release.ts'],
  ['bench', 'scripts/bench/bench.ts'],
  ['conform', 'scripts/conform.ts'],
  ['pack', 'scripts/pack.ts'],
  ['try-forge', 'scripts/try-forge.ts'],
  ['framewright', 'packages/cli/src/bin.ts'],
]);

/** `npm start` is the first thing that people do here, and may have to fetch a lot. */
const startSays = 'Checks the framework in framework, builds its site, and shows it on this computer. Ctrl-C stops it.';

/**
 * @param {string} root
 * @param {string | undefined} verb
 * @returns {{ path?: string, needsPackages: boolean, says?: string }} no path means pnpm itself; `says` is what it does, to be said before anything is waited for
 */
export function scriptOf(root, verb) {
  if (verb === 'pnpm') return { needsPackages: false };
  const script = scripts.get(verb ?? '');
  if (script === undefined) {
    throw new Failure(`There is nothing called "${verb ?? ''}" to run; there are ${[...scripts.keys(), 'pnpm'].join(', ')}.`);
  }
  const path = join(root, script);
  if (!existsSync(path)) throw new Failure(`${script} is missing in this checkout; restore it with "git restore ${script}".`);
  return { path, needsPackages: true, ...(verb === 'start' ? { says: startSays } : {}) };
}

/**
 * Runs a script in the foreground and ends this process the way it ended: same exit code, same signal.
 *
 * @param {string} node
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<void>}
 */
export async function runScript(node, args, env) {
  // Type stripping prints a warning before Node 24.3.
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', ...args], {
    stdio: 'inherit',
    env,
  });
  // In a terminal Ctrl-C reaches the script by itself; forwarding it would send it twice.
  /** @param {NodeJS.Signals} signal */
  const passOn = (signal) => {
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  };
  for (const signal of passedSignals) process.on(signal, passOn);
  const watch = endWithParent(() => child.kill('SIGTERM'));

  /** @type {{ code: number | null, signal: NodeJS.Signals | null }} */
  const end = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve({ code, signal }));
  });
  for (const signal of passedSignals) process.off(signal, passOn);
  clearInterval(watch);
  if (end.signal) process.kill(process.pid, end.signal);
  else process.exitCode = end.code ?? 1;
}

/** The process that started this one, before it can have died. */
const parent = process.ppid;

/**
 * npm runs its scripts in a shell, and a shell that is stopped dies without a signal to us; only our new parent shows it.
 *
 * @param {() => void} stop
 * @returns {NodeJS.Timeout | undefined}
 */
function endWithParent(stop) {
  if (process.env['npm_lifecycle_event'] === undefined || process.platform === 'win32') return undefined;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 500);
  return watch;
}

/**
 * The chosen Node comes first on the path, so that everything that the script starts uses it too; compiled code is cached where the user has caches.
 *
 * @param {string} node
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function scriptEnvironment(node, env) {
  const caches = cachesOf(env, { existsSync, realpathSync }, { dirname, isAbsolute, join, resolve });
  const compiled = env['NODE_COMPILE_CACHE'] ?? (caches === undefined ? undefined : join(caches, 'compile'));
  const pathKey = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  return {
    ...env,
    ...(compiled === undefined ? {} : { NODE_COMPILE_CACHE: compiled }),
    [pathKey]: [dirname(node), env[pathKey]].filter(Boolean).join(delimiter),
  };
}
