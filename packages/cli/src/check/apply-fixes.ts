import { fixFramework } from '@framewright/markdown';
import { count } from '@framewright/reporters';
import { startChecking } from '@framewright/validator';
import { changedFiles, Failure } from '@framewright/workspace';
import type { Arguments } from '../terminal/arguments.ts';
import { applyPlan } from './apply-plan.ts';
import { pathKind } from '../framework/find-framework.ts';
import type { Io } from '../terminal/io.ts';
import { limitsOf } from '../framework/limits.ts';
import { readAt } from '../framework/open-framework.ts';
import { validationTargets } from './validation-targets.ts';

/**
 * Applies the safe fixes of what is checked, or with --fix-all also the likely ones, and reports it on stderr; a dry run shows it on stdout
 * instead.
 * @returns the exit code of a dry run, after which nothing remains to be done; undefined otherwise
 */
export async function applyFixes(args: Arguments, io: Io): Promise<number | undefined> {
  const [dryRun, exact, limits] = [args.has('dry-run'), args.has('exact'), limitsOf(args)];
  if (args.valueOf('revision') !== undefined)
    throw new Failure('What is in git already can’t be mended; leave --revision out, so that the files as they are now are mended.');
  let errors = 0;
  for (const [root, wanted] of validationTargets(args, io.cwd)) {
    if (pathKind(root) === 'file') throw new Failure('A bundle never changes; give the folder of the framework instead.');
    const since = args.valueOf('changed');
    const changed = since === undefined ? undefined : await changedFiles(root, since);
    const opened = await readAt(root, undefined, io.cwd, limits, exact);
    const checking = startChecking({ exact });
    const { files, applied, left } = fixFramework(
      opened.framework,
      (framework) => checking.validate(framework).filter(({ file }) => wanted(file) && (changed === undefined || changed.has(file))),
      { unsafe: args.has('fix-all'), depth: limits.depth, exact },
    );
    const lines = await applyPlan(opened, { files }, { dryRun }, io);
    if (!dryRun) io.stderr.write(lines.map((line) => `${line}\n`).join(''));
    io.stderr.write(
      `${count(applied.length, 'mistake')} ${dryRun ? 'would be mended' : 'mended'}, ${left.length === 0 ? 'none' : left.length} left.${dryRun ? ' Nothing was written, because of --dry-run.' : ''}\n`,
    );
    const guessed = args.has('fix-all') ? 0 : left.filter(({ fix }) => fix?.safe === false).length;
    if (guessed > 0)
      io.stderr.write(
        `--fix-all mends ${guessed} more, by corrections that are likely but not certain; --fix-all --dry-run shows them first.\n`,
      );
    errors += [...applied, ...left].filter(({ severity }) => severity === 'error').length;
  }
  return dryRun ? Math.min(errors, 1) : undefined;
}
