import { spawnSync } from 'node:child_process';

/**
 * The milliseconds of a whole call of Node, from start to end of the process.
 * @throws Error if it does not end with exit code 0
 */
export function timedCall(args: readonly string[], env: NodeJS.ProcessEnv): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return performance.now() - start;
}
