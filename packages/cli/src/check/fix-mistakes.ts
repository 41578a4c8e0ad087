import { Failure } from '@framewright/workspace';
import type { Arguments } from '../terminal/arguments.ts';
import type { Option } from '../terminal/command.ts';
import type { Io } from '../terminal/io.ts';

/** Options of the command that can fix what it finds. */
export const fixOptions: Readonly<Record<string, Option>> = {
  fix: {
    type: 'boolean',
    summary: 'Correct the mistakes that have one certain correction, and show the rest. Nothing else in the files changes.',
  },
  'fix-all': {
    type: 'boolean',
    summary: 'Correct also mistakes whose correction is likely but not certain. Read what it changed before you share it.',
  },
  'dry-run': {
    type: 'boolean',
    short: 'n',
    summary: 'With --fix or --fix-all: show the corrections line by line, and write nothing.',
  },
};

/**
 * Fixes mistakes if --fix or --fix-all is given.
 * @returns the exit code if nothing remains to be done; undefined otherwise
 */
export async function fixMistakes(args: Arguments, io: Io): Promise<number | undefined> {
  if (args.has('fix') || args.has('fix-all')) return (await import('./apply-fixes.ts')).applyFixes(args, io);
  if (args.has('dry-run')) throw new Failure('--dry-run shows what --fix or --fix-all would do, so it needs one of them beside it.');
  return undefined;
}
