import { Failure } from '@framewright/workspace';
import type { Arguments } from '../terminal/arguments.ts';
import type { Option } from '../terminal/command.ts';
import type { Io } from '../terminal/io.ts';

/** Options of the command that can fix what it finds. */
export const fixOptions: Readonly<Record<string, Option>> = {
  fix: { type: 'boolean', summary: 'Mend what can be mended without a doubt, then show what is left. Nothing else in the files changes.' },
  'fix-all': {
    type: 'boolean',
    summary: 'Mend also what has one likely correction that may not be what was meant. Read what it changed before you pass it on.',
  },
  'dry-run': {
    type: 'boolean',
    short: 'n',
    summary: 'With --fix or --fix-all: show what would be mended, line by line, and write nothing.',
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
