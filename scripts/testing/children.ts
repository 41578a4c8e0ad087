import { spawn, type ChildProcessByStdio } from 'node:child_process';
import type { Readable } from 'node:stream';

const running = new Set<ChildProcessByStdio<null, Readable, Readable>>();

/** Starts a script with the Node of this process, in whose place it ends when this process is told to. */
export function startScript(
  argv: readonly string[],
  cwd: string,
  more: Readonly<Record<string, string>> = {},
): ChildProcessByStdio<null, Readable, Readable> {
  if (running.size === 0) for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stopAll);
  const child = spawn(process.execPath, argv, { cwd, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...more } });
  running.add(child);
  child.once('close', () => running.delete(child));
  return child;
}

/** Whether a script ended well, once it and all that it said have come to an end. */
export function endOf(child: ChildProcessByStdio<null, Readable, Readable>): Promise<boolean> {
  return new Promise((resolve) => child.once('error', () => resolve(false)).once('close', (code) => resolve(code === 0)));
}

function stopAll(signal: NodeJS.Signals): void {
  for (const child of running) child.kill(signal);
  process.exitCode = 1;
}
