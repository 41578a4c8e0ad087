import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkCommand } from './bin-link.js';
import { explain, Failure } from './failure.js';
import { writeLog } from './log.js';
import { npmEnvironment } from './npm.js';
import { scriptEnvironment } from './script.js';

/** Everything that decides what an installation of the workspace contains, apart from the platform. */
const deciding = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', '.npmrc', 'scripts/bootstrap/pnpm/package-lock.json'];

/**
 * Whether the workspace's packages are installed as the lockfile has them.
 *
 * @param {string} root
 * @returns {boolean}
 */
export function packagesAreCurrent(root) {
  try {
    return readFileSync(stampOf(root), 'utf8') === stampFor(root);
  } catch {
    return false;
  }
}

/**
 * To be called before anything is fetched for an installation that would fail.
 *
 * @param {string} root
 * @returns {void}
 */
export function requireLockfile(root) {
  if (existsSync(join(root, 'pnpm-lock.yaml'))) return;
  throw new Failure('pnpm-lock.yaml is missing in this checkout; restore it, or make a new one with "npm run pnpm -- install".');
}

/**
 * Installs the workspace's packages exactly as in the lockfile. The stamp is written last: an interrupted installation is repeated.
 *
 * @param {string} root
 * @param {{ node: string, pnpm: string }} tools
 * @param {import('./command.js').Run} run
 * @returns {Promise<void>}
 */
export async function installPackages(root, { node, pnpm }, run) {
  const stamp = stampFor(root);
  const env = {
    ...pnpmEnvironment(root, scriptEnvironment(node, npmEnvironment(process.env))),
    // The present Node may trust certificates of this machine, for example of a company's proxy; a fetched one has to as well.
    NODE_USE_SYSTEM_CA: process.env['NODE_USE_SYSTEM_CA'] ?? '1',
    // The lockfile was verified when it was made; doing it again asks the registry about every package.
    pnpm_config_minimum_release_age: '0',
    pnpm_config_trust_policy: 'off',
  };
  const { ok, output } = await run(node, [pnpm, 'install', '--frozen-lockfile'], { cwd: root, env });
  if (!ok) throw explain(output, 'installing packages', writeLog(root, 'pnpm', output));
  linkCommand(root);
  writeFileSync(stampOf(root), stamp);
}

/**
 * Everything that pnpm stores stays in the checkout.
 *
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function pnpmEnvironment(root, env) {
  const registry = env['npm_config_registry'] ?? env['NPM_CONFIG_REGISTRY'];
  const retries = env['npm_config_fetch_retries'];
  return {
    ...env,
    ...(registry ? { pnpm_config_registry: registry } : {}),
    ...(retries ? { pnpm_config_fetch_retries: retries } : {}),
    pnpm_config_fetch_retry_mintimeout: env['npm_config_fetch_retry_mintimeout'],
    pnpm_config_fetch_retry_maxtimeout: env['npm_config_fetch_retry_maxtimeout'],
    pnpm_config_store_dir: join(root, '.cache/pnpm/store'),
    pnpm_config_cache_dir: join(root, '.cache/pnpm/cache'),
    pnpm_config_state_dir: join(root, '.cache/pnpm/state'),
    pnpm_config_confirm_modules_purge: 'false',
    pnpm_config_update_notifier: 'false',
  };
}

/**
 * The stamp of an installation: the platform, and a hash of everything that decides.
 *
 * @param {string} root
 * @returns {string}
 */
export function stampFor(root) {
  const hash = createHash('sha256');
  for (const name of deciding) {
    const file = join(root, name);
    hash
      .update(`${name}\0`)
      .update(existsSync(file) ? readFileSync(file) : '')
      .update('\0');
  }
  return `${process.platform}-${process.arch} ${hash.digest('hex')}\n`;
}

/** @param {string} root */
function stampOf(root) {
  return join(root, 'node_modules', '.installed');
}
