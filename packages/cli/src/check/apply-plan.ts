import type { EditPlan, Refusal } from '@framewright/markdown';
import { painter } from '@framewright/reporters';
import { Failure, writeFiles } from '@framewright/workspace';
import type { Io } from '../terminal/io.ts';
import type { OpenFramework } from '../framework/open-framework.ts';
import type { Option } from '../terminal/command.ts';
import { printDiff } from '../print/print-diff.ts';
import { printedPathsFrom } from './report-on.ts';

/** Option of the commands that change files. */
export const dryRunOption: Option = { type: 'boolean', short: 'n', summary: 'Show what would change, line by line, and write nothing.' };

/** How to apply a plan. */
export interface ApplyPlanOptions {
  readonly dryRun: boolean;
}

/**
 * Applies a plan below the folder of a framework, or shows it as a diff. The plan is checked as a whole first.
 * @returns what happened, or would happen, to each file, in words: “Changed: roles/analyst.md”
 * @throws Failure with the reason if the plan is refused
 */
export async function applyPlan(
  { framework, root }: OpenFramework,
  plan: EditPlan | Refusal,
  { dryRun }: ApplyPlanOptions,
  io: Io,
): Promise<readonly string[]> {
  const shown = printedPathsFrom(io.cwd, root);
  if ('refused' in plan) throw new Failure(plan.file === undefined ? plan.refused : plan.refused.split(plan.file).join(shown(plan.file)));
  const remove = plan.files.flatMap(({ from }) => (from === undefined ? [] : [from]));
  const done = await writeFiles(root, plan.files, { dryRun, remove });
  if (dryRun) {
    const texts = new Map(framework.files.map(({ path, text }) => [path, text]));
    for (const { path, from, content } of plan.files) {
      const before = { path: shown(from ?? path), text: texts.get(from ?? path) };
      io.stdout.write(printDiff(before, { path: shown(path), text: content }, painter(io.stdout.color)));
    }
  }
  const oldPaths = new Map(plan.files.map(({ path, from }) => [path, from]));
  return done.flatMap(({ path, change }) => {
    const from = oldPaths.get(path);
    if (from !== undefined) return [`Renamed: ${shown(from)} to ${shown(path)}`];
    if (change === 'created') return [`Written: ${shown(path)}`];
    return change === 'changed' ? [`Changed: ${shown(path)}`] : [];
  });
}

/** Prints each changed file. A dry run has shown them already, and says that nothing was written. */
export function printDone(lines: readonly string[], { dryRun }: ApplyPlanOptions, io: Io): void {
  if (!dryRun) io.stdout.write(lines.map((line) => `${line}\n`).join(''));
  else io.stderr.write('Nothing was written, because of --dry-run.\n');
}
