import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Figures printed by a measuring script, by name. What was not measured is absent. */
export type Figures = Readonly<Record<string, number>>;

/** Runs a script of this folder in a process of its own and returns the JSON that it prints; its other output is passed on. */
export function inChild(script: string, args: readonly string[]): Figures {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, script), ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(`${script} ended with ${status}: ${stderr}`);
  process.stderr.write(stderr);
  return parseFigures(stdout);
}

/** The numbers in the JSON that a script printed, without nulls, which stand for what is no number. */
export function parseFigures(printed: string): Figures {
  const all = Object.entries(JSON.parse(printed) as Readonly<Record<string, unknown>>);
  return Object.fromEntries(all.filter((pair): pair is [string, number] => typeof pair[1] === 'number'));
}

/** The median of the runs, figure by figure; runs that lack a figure do not count for it. */
export function medians(runs: readonly Figures[]): Figures {
  const names = new Set(runs.flatMap((run) => Object.keys(run)));
  return Object.fromEntries([...names].map((name) => [name, median(runs.flatMap((run) => run[name] ?? []))]));
}

/** The value in the middle; of an even number of values the upper one of the two. */
export function median(values: readonly number[]): number {
  const middle = values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
  if (middle === undefined) throw new Error('There is no median of nothing.');
  return middle;
}
