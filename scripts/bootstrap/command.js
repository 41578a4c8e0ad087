import { spawn } from 'node:child_process';

/** A command was stopped from outside, by Ctrl-C for example. */
export class Interrupted extends Error {
  /** @param {NodeJS.Signals} signal */
  constructor(signal) {
    super(`stopped by ${signal}`);
    this.signal = signal;
  }
}

/**
 * @typedef {(file: string, args: readonly string[], options: { cwd: string, env: NodeJS.ProcessEnv }) => Promise<Result>} Run
 * @typedef {{ ok: boolean, output: string }} Result
 */

/** @type {readonly NodeJS.Signals[]} */
export const passedSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a command quietly and returns its output. A signal is forwarded to it, and becomes `Interrupted` when it has ended.
 * A command that cannot be started counts as failed.
 *
 * @param {string} file
 * @param {readonly string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} options
 * @param {(pid: number) => void} started
 * @returns {Promise<Result>}
 */
export async function runQuietly(file, args, options, started) {
  const child = spawn(file, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
  if (child.pid !== undefined) started(child.pid);
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (output += text));

  /** @type {NodeJS.Signals | undefined} */
  let stoppedBy;
  /** @param {NodeJS.Signals} signal */
  const passOn = (signal) => {
    stoppedBy = signal;
    child.kill(signal);
  };
  for (const signal of passedSignals) process.on(signal, passOn);
  try {
    /** @type {number | null} */
    const code = await new Promise((resolve) => {
      child.on('error', (error) => {
        output += error.message;
        resolve(null);
      });
      child.on('close', resolve);
    });
    if (stoppedBy) throw new Interrupted(stoppedBy);
    return { ok: code === 0, output };
  } finally {
    for (const signal of passedSignals) process.off(signal, passOn);
  }
}
