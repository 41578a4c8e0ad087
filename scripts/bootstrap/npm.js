import { existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { Failure } from './failure.js';

/**
 * The script behind the `npm` command, to be run with Node itself: that needs no shell on any platform.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {string} execPath
 * @returns {string}
 */
export function findNpm(env, execPath) {
  const found = candidates(env, execPath).find((file) => file.endsWith('npm-cli.js') && existsSync(file));
  if (found === undefined) {
    throw new Failure('npm was not found beside Node or on the path; install Node with npm from https://nodejs.org and try again.');
  }
  return found;
}

/**
 * The environment for a fast and quiet npm: an unreachable registry times out after seconds instead of a minute.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function npmEnvironment(env) {
  const { NODE_ENV: _, ...rest } = env;
  return {
    npm_config_fetch_retry_mintimeout: '1000',
    npm_config_fetch_retry_maxtimeout: '5000',
    npm_config_update_notifier: 'false',
    ...rest,
  };
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} execPath
 * @returns {string[]}
 */
function candidates(env, execPath) {
  const running = env['npm_execpath'];
  const besideNode = dirname(execPath);
  const onPath = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter(Boolean);
  return [
    ...(running ? [join(dirname(running), 'npm-cli.js')] : []),
    join(besideNode, 'node_modules/npm/bin/npm-cli.js'),
    join(besideNode, '../lib/node_modules/npm/bin/npm-cli.js'),
    ...onPath.flatMap((folder) => [join(folder, 'node_modules/npm/bin/npm-cli.js'), realPath(join(folder, 'npm'))]),
  ];
}

/** @param {string} file */
function realPath(file) {
  try {
    return realpathSync(file);
  } catch {
    return '';
  }
}
