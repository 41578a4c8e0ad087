import { dryRunOption } from '../check/apply-plan.ts';
import type { Command } from '../terminal/command.ts';
import { limitOption } from '../framework/limits.ts';
import { folderOption } from '../framework/open-framework.ts';

/** `framewright version` */
export const version: Command = {
  name: 'version',
  summary: 'Raise the version of a framework by what its changesets declare and what changed, and write its change log.',
  usage: '',
  about: [
    'The version stands in the package.json beside framework.md, which is made where it is missing. It is counted from the last release: by the largest step that a changeset declares, or by more where what changed needs more. A higher version that you have written there stays.',
    'The words of the changesets go into CHANGELOG.md, below the version and its day, with what changed, grouped by whom it touches. The changesets are deleted. “framewright release” then makes the release.',
    'Errors in the framework, and a changeset that names something else or an unknown step, stop it before anything is written. If it is interrupted, run it again: it goes on where it was, and never raises twice.',
  ],
  options: {
    date: { type: 'string', value: 'day', summary: 'The day in the change log, such as 2026-11-22; today without it.' },
    'dry-run': { ...dryRunOption, summary: 'Say what would change, and write nothing.' },
    framework: folderOption,
    limit: limitOption,
  },
  examples: [
    { command: 'framewright version', does: 'raises the version of the nearest framework' },
    { command: 'framewright version --dry-run', does: 'says what the version would be' },
  ],
  async run(args, io) {
    return (await import('../version/version-run.ts')).runVersion(args, io);
  },
};
