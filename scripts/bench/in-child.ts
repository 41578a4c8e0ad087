import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** A figure that a measuring script printed, by name. */
export type Figures = Readonly<Record<string, number>>;

/** Runs a script of this folder in a process of its own and gives the JSON that it prints; what it has to say besides is passed on. */
export function inChild(script: string, args: readonly string[]): Figures {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, script), ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(`${script} ended with ${status}: ${stderr}`);
  process.stderr.write(stderr);
  return JSON.parse(stdout) as Figures;
}

/** The median of an odd number of runs, figure by figure. */
export function medians(runs: readonly Figures[]): Figures {
  const names = Object.keys(runs[0] ?? {});
  return Object.fromEntries(names.map((name) => [name, median(runs.map((run) => run[name] ?? Number.NaN))]));
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
