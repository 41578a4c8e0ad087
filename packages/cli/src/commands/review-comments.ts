import type { Command } from '../terminal/command.ts';
import { repositoryOption } from '../preview/forge-connection.ts';
import { readingOptions } from '../framework/open-framework.ts';

/** `framewright review-comments` */
export const reviewComments: Command = {
  name: 'review-comments',
  summary: 'List what reviewers wrote on a pull request, each with the entry and the paragraph that it is about.',
  usage: '<pull request>',
  about: [
    'A pull request is named by its number or its address. Where the words that a comment is about are no longer there, it is shown as such at the nearest heading; it is never moved to a place that only looks right.',
    'The variable GITHUB_TOKEN may hold a token. Without one, only what everybody may see is shown, and it can’t be told which conversations are resolved.',
  ],
  options: {
    json: { type: 'boolean', summary: 'Print JSON for other programs.' },
    save: {
      type: 'string',
      value: 'file',
      summary: 'Keep them in a file as the forge gives them, for “framewright preview-from --conversations”, and list nothing.',
    },
    repository: repositoryOption,
    ...readingOptions,
  },
  examples: [
    { command: 'framewright review-comments 12', does: 'lists the conversations of pull request 12' },
    { command: 'framewright review-comments https://github.com/group/framework/pull/12 --json', does: 'prints them for another program' },
  ],
  async run(args, io) {
    return (await import('../preview/review-comments-run.ts')).runReviewComments(args, io);
  },
};
