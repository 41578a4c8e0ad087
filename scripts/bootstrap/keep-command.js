import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { keepingFolder, mayKeepCommand } from './kept-command.js';

/**
 * Keeps the command of these sources for the next call, in a process of its own beside the one that runs them now. Nothing is said where
 * that fails: then the next call takes as long as this one.
 *
 * @param {string} root
 * @param {string} node
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<void>} resolved when it has ended
 */
export async function keepCommand(root, node, env) {
  const script = join(root, 'scripts/pack/keep-command.ts');
  if (!mayKeepCommand() || node !== process.execPath || !existsSync(script) || !canWrite(root)) return;
  const child = spawn(node, [script], { cwd: root, env, stdio: 'ignore', windowsHide: true });
  await new Promise((resolve) => child.on('error', resolve).on('exit', resolve));
}

/** @param {string} root */
function canWrite(root) {
  try {
    mkdirSync(join(root, keepingFolder), { recursive: true });
    return true;
  } catch {
    return false;
  }
}
