import type { EditPlan, Refusal } from '@framewright/markdown';
import type { Framework } from '@framewright/model';

/** The lines that a plan takes out of files and writes into them, or why there is none: for a snapshot that a reviewer reads. */
export function saidOfPlan(framework: Framework, plan: EditPlan | Refusal): string {
  if ('refused' in plan) return plan.refused;
  return plan.files
    .map(({ path, from, content }) => {
      const before = framework.files.find((file) => file.path === (from ?? path))?.text ?? '';
      return [from === undefined ? path : `${from} → ${path}`, ...changedLines(before, content)].join('\n  ');
    })
    .join('\n');
}

/** What differs between the lines that two texts begin with alike and those that they end with alike. */
export function changedLines(before: string, after: string): readonly string[] {
  if (before === after) return [];
  const [old, now] = [before.split('\n'), after.split('\n')];
  const begin = old.findIndex((line, index) => line !== now[index]);
  const from = begin === -1 ? old.length : begin;
  let same = 0;
  while (same < Math.min(old.length, now.length) - from && old.at(-1 - same) === now.at(-1 - same)) same += 1;
  const shown = (sign: string, lines: readonly string[]): readonly string[] => lines.map((line) => `${sign}${JSON.stringify(line)}`);
  return [...shown('-', old.slice(from, old.length - same)), ...shown('+', now.slice(from, now.length - same))];
}
