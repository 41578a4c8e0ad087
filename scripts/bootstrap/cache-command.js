import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Caches the command of these sources for the next call, in a process of its own beside the one that runs them now. Nothing is said where
 * that fails: then the next call takes as long as this one.
 *
 * @param {string} root
 * @param {string} node
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<void>} resolved when it has ended
 */
export async function cacheCommand(root, node, env) {
  const script = join(root, 'scripts/pack/cache-command.ts');
  if (Number(process.versions.node.split('.')[0]) < 24 || node !== process.execPath || !existsSync(script)) return;
  const { cacheFolder, mayCacheCommand } = await import('./cached-command.js');
  const folder = cacheFolder(root, env);
  if (!mayCacheCommand() || folder === undefined || !canWrite(folder)) return;
  const child = spawn(node, [script], { cwd: root, env, stdio: 'ignore', windowsHide: true });
  await new Promise((resolve) => child.on('error', resolve).on('exit', resolve));
}

/** @param {string} folder */
function canWrite(folder) {
  try {
    mkdirSync(folder, { recursive: true });
    return true;
  } catch {
    return false;
  }
}
