import { painter, printJson } from '@framewright/reporters';
import { Failure } from '@framewright/workspace';
import type { Command } from '../terminal/command.ts';
import { pathKind } from '../framework/find-framework.ts';
import { limitOption, limitsOf } from '../framework/limits.ts';
import { folderOption, frameworkRoot, readAt } from '../framework/open-framework.ts';
import { printRound } from '../round/print-round.ts';
import { printRoundMarkdown } from '../round/print-round-markdown.ts';
import { roundWithId } from '../round/round-with-id.ts';
import { roundReport } from '../round/round-report.ts';
import { changesSince } from '../round/round-since.ts';

/** `framewright round` */
export const round: Command = {
  name: 'round',
  summary: 'Show a review round: what it asks to read and of whom, until when, and what changed since it opened.',
  usage: '<id>',
  about: [
    'The list has the order in which the round names things. For each role that the round names there is a list of its own, with the profile and what of the rest the role requires. Times are for reading alone, at 200 words a minute.',
    'What changed since the round opened is found in git, from the last commit before its first day. Where that commit is not at hand, name what to compare with.',
  ],
  options: {
    format: {
      type: 'string',
      value: 'format',
      values: ['text', 'markdown'],
      summary: 'How it is shown: on the screen (text), or for an e-mail or a page on the web (markdown).',
    },
    json: { type: 'boolean', summary: 'Print JSON for other programs.' },
    since: {
      type: 'string',
      value: 'revision',
      summary:
        'Show what changed since a version that was released, a folder, a bundle, or a revision in git, and not since the round opened.',
    },
    framework: folderOption,
    limit: limitOption,
  },
  examples: [
    { command: 'framewright round spring-reading', does: 'shows what the round asks for' },
    { command: 'framewright round spring-reading --format markdown > reading.md', does: 'keeps it as text, to be sent to the reviewers' },
    { command: 'framewright round spring-reading --since 0.2.0', does: 'shows what changed of it since a release' },
  ],
  async run(args, io) {
    const root = frameworkRoot(args, io.cwd);
    if (pathKind(root) === 'file') throw new Failure('A bundle has no review rounds; give the folder of the framework with --framework.');
    const limits = limitsOf(args);
    const opened = await readAt(root, undefined, io.cwd, limits);
    const found = roundWithId(opened.framework, args.operands[0] ?? '');
    const day = io.today();
    const since = await changesSince(opened, found, { base: args.valueOf('since'), day, cwd: io.cwd, limits });
    const report = roundReport(opened.framework, found, day, since);
    if (args.has('json')) io.stdout.write(printJson(report));
    else if (args.valueOf('format') === 'markdown') io.stdout.write(printRoundMarkdown(opened.framework, found, report));
    else io.stdout.write(printRound(opened.framework, found, report, { width: io.stdout.width, paint: painter(io.stdout.color) }));
    return 0;
  },
};
