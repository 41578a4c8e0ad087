import { emptyAnswers } from '@framewright/review';
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
  summary: 'Show a review round: who is asked to read what, until when, and what has changed since it opened.',
  usage: '<id>',
  about: [
    'The reading list keeps the order of the round. Each role that the round names has a list of its own: its profile, and what of the rest that role requires. Times are for reading alone, at 200 words a minute.',
    'What has changed is found in git, from the last commit before the first day of the round. If your copy does not have that commit, say with --since what to compare with.',
  ],
  options: {
    format: {
      type: 'string',
      value: 'format',
      values: ['text', 'markdown'],
      summary: 'How it is shown: for the screen (text), or for an e-mail or a web page (markdown).',
    },
    answers: { type: 'boolean', summary: 'Print an empty form for the answers of one reader, to type in what came on paper or by mail.' },
    pack: {
      type: 'boolean',
      summary: 'Print what is sent to readers or printed, as a web page: the scale, cards to put in order, room for answers.',
    },
    json: { type: 'boolean', summary: 'Print JSON for other programs.' },
    since: {
      type: 'string',
      value: 'revision',
      summary:
        'Show what has changed since a released version, a folder, a bundle or a revision in git, instead of since the round opened.',
    },
    framework: folderOption,
    limit: limitOption,
  },
  examples: [
    { command: 'framewright round spring-reading', does: 'shows who is asked to read what' },
    { command: 'framewright round spring-reading --format markdown > reading.md', does: 'saves it as text to send to the reviewers' },
    { command: 'framewright round spring-reading --pack > pack.html', does: 'saves what readers print and fill in' },
    { command: 'framewright round spring-reading --answers > ada-answers.yaml', does: 'begins the answers of a reader who wrote on paper' },
    { command: 'framewright round spring-reading --since 0.2.0', does: 'shows what has changed since a release' },
  ],
  async run(args, io) {
    const root = frameworkRoot(args, io.cwd);
    if (pathKind(root) === 'file') throw new Failure('A bundle has no review rounds; give the folder of the framework with --framework.');
    const limits = limitsOf(args);
    const opened = await readAt(root, undefined, io.cwd, limits);
    const found = roundWithId(opened.framework, args.operands[0] ?? '');
    if (args.has('answers')) {
      io.stdout.write(emptyAnswers(opened.framework, found));
      return 0;
    }
    if (args.has('pack')) {
      const { standalonePack } = await import('@framewright/site');
      io.stdout.write(standalonePack(opened.framework, found));
      return 0;
    }
    const day = io.today();
    const since = await changesSince(opened, found, { base: args.valueOf('since'), day, cwd: io.cwd, limits });
    const report = roundReport(opened.framework, found, day, since);
    if (args.has('json')) io.stdout.write(printJson(report));
    else if (args.valueOf('format') === 'markdown') io.stdout.write(printRoundMarkdown(opened.framework, found, report));
    else io.stdout.write(printRound(opened.framework, found, report, { width: io.stdout.width, paint: painter(io.stdout.color) }));
    return 0;
  },
};
