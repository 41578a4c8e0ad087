import { spawn, type ChildProcessByStdio } from 'node:child_process';
import type { Readable } from 'node:stream';

/** A running script, with its output. */
export type Child = ChildProcessByStdio<null, Readable, Readable>;

/** Options for starting a script. */
export interface StartOptions {
  /** Additions to the environment of this process. */
  readonly env?: Readonly<Record<string, string>>;
  /** The signal that ends it when this process is stopped; by default SIGTERM. */
  readonly endedBy?: NodeJS.Signals;
}

const running = new Map<Child, NodeJS.Signals>();

/** Starts a script with the Node of this process, and ends it when this process is stopped. */
export function startScript(argv: readonly string[], cwd: string, { env = {}, endedBy = 'SIGTERM' }: StartOptions = {}): Child {
  if (running.size === 0) for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, endAll);
  const child = spawn(process.execPath, argv, { cwd, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  running.set(child, endedBy);
  child.once('exit', () => running.delete(child));
  return child;
}

/** Whether a script succeeded, once it and its output have ended. */
export function endOf(child: Child): Promise<boolean> {
  return new Promise((resolve) => child.once('error', () => resolve(false)).once('close', (code) => resolve(code === 0)));
}

/**
 * Ends as the signal would have it once all have ended. It is not passed on: after an interruption vitest would first finish what it tests.
 */
function endAll(signal: NodeJS.Signals): void {
  const ends = [...running].map(([child, endedBy]) => {
    const end = new Promise((resolve) => child.once('exit', resolve));
    child.kill(endedBy);
    return end;
  });
  void Promise.all(ends).then(() => process.kill(process.pid, signal));
}
