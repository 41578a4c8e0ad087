import type { Command } from '../terminal/command.ts';
import { repositoryOption } from '../preview/forge-connection.ts';

/** `framewright summary-comment` */
export const summaryComment: Command = {
  name: 'summary-comment',
  summary: 'Keep the one comment up to date that sums up a pull request.',
  usage: '<pull request> <file>',
  about: [
    'The file is Markdown, as “framewright preview-from” writes it. The comment is found by a hidden mark at its beginning and by its author, so that nobody else’s comment is ever taken for it. The variable GITHUB_TOKEN has to hold a token that may write to pull requests.',
  ],
  options: {
    head: {
      type: 'string',
      value: 'hash',
      summary: 'The commit that the summary is about. Where something newer was pushed since, nothing is written.',
    },
    by: {
      type: 'string',
      value: 'account',
      summary: 'The account that writes it, which has to be that of a program; that of GitHub’s workflows without it.',
    },
    repository: repositoryOption,
  },
  examples: [
    { command: 'framewright summary-comment 12 summary.md', does: 'writes the summary of pull request 12, or brings it up to date' },
  ],
  async run(args, io) {
    return (await import('../preview/summary-comment-run.ts')).runSummaryComment(args, io);
  },
};
