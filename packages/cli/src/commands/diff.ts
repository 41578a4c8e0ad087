import { differenceFormats, printDifference, type DifferenceFormat } from '@framewright/reporters';
import type { Command } from '../terminal/command.ts';
import { reportStyle } from '../terminal/io.ts';
import { currentSide, lastReleaseSide, readSide, releasesBetween } from '../release/diff-sides.ts';
import { limitOption, limitsOf } from '../framework/limits.ts';
import { folderOption, frameworkRoot } from '../framework/open-framework.ts';
import { titleOf } from '../print/shown-entry.ts';
import { releaseContext } from '../release/release-context.ts';
import { givenJudgements } from '../release/release-editorial.ts';
import { judgementsFor } from '../release/release-judgements.ts';

/** `framewright diff` */
export const diff: Command = {
  name: 'diff',
  summary: 'Show what changed between two states of a framework: what it means, whom it touches, and how big a release it needs.',
  usage: '[from] [to]',
  about: [
    'Each side is a version that was released, the folder of a framework, a bundle, or a revision in git: a tag, a branch or a commit. Without the second, the files as they are now are compared; without both, they are compared with the last release.',
    'Entries are compared, and not lines: an entry that got another id, was split or was merged is one change. A change of wording counts as a change of meaning until somebody judges it editorial. The report says where that may be so, and gives the fingerprint to name it by.',
  ],
  options: {
    format: {
      type: 'string',
      value: 'format',
      values: differenceFormats,
      summary:
        'How the changes are shown: to people (pretty), to programs (json), as text for a pull request or for release notes (markdown), or beside the lines of a pull request on GitHub (github).',
    },
    editorial: {
      type: 'string',
      value: 'fingerprint',
      summary:
        'Take a change of wording as judged editorial. May be given more than once. Of the files as they are, judgements in changesets count as well.',
    },
    'exit-code': { type: 'boolean', summary: 'End with exit code 1 where there are changes.' },
    framework: folderOption,
    limit: limitOption,
  },
  examples: [
    { command: 'framewright diff', does: 'shows what changed since the last release' },
    { command: 'framewright diff main', does: 'shows what changed since the branch main' },
    { command: 'framewright diff 0.1.0 0.2.0', does: 'shows what changed between two releases' },
    { command: 'framewright diff old.json framework', does: 'compares a bundle with a folder' },
    { command: 'framewright diff --format markdown > notes.md', does: 'keeps the changes as text' },
  ],
  async run(args, io) {
    const root = frameworkRoot(args, io.cwd);
    const context = await releaseContext(root, io.cwd);
    const [first, second] = args.operands;
    const reading = { cwd: io.cwd, limits: limitsOf(args) };
    const from =
      first === undefined
        ? await lastReleaseSide(root, context, 'framewright diff main')
        : await readSide(first, root, context.record, reading);
    const to = second === undefined ? await currentSide(root, reading) : await readSide(second, root, context.record, reading);
    const judged = [...givenJudgements(args), ...(to.isCurrent ? await judgementsFor(root, to.framework) : [])];
    const [{ diffFrameworks, likeChanges, readParts, tallyOf }, { differenceReportOn }] = await Promise.all([
      import('@framewright/diff'),
      import('../release/diff-report-on.ts'),
    ]);
    const difference = diffFrameworks(from.framework, to.framework, {
      editorial: new Set(judged.map(({ fingerprint }) => fingerprint)),
      released: await releasesBetween(root, context.record, from, to),
    });
    const nameOf = (id: string): string | undefined => {
      const entry = to.framework.byId.get(id) ?? from.framework.byId.get(id);
      return entry && titleOf(entry);
    };
    const report = differenceReportOn(difference, from, to, io.cwd);
    io.stdout.write(
      await printDifference(args.valueOf('format') as DifferenceFormat, report, {
        ...reportStyle(io.stdout),
        partsOf: (before, after) => readParts(before, after, nameOf),
        likeChanges: (changes) => likeChanges(changes, to.framework),
        tallyOf,
      }),
    );
    return args.has('exit-code') && difference.changes.length > 0 ? 1 : 0;
  },
};
