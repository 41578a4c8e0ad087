import type { Command } from '../terminal/command.ts';
import { repositoryOption } from '../preview/forge-connection.ts';
import { limitOption } from '../framework/limits.ts';
import { folderOption } from '../framework/open-framework.ts';

/** `framewright preview-from` */
export const previewFrom: Command = {
  name: 'preview-from',
  summary:
    'Build the preview of a pull request from somebody unknown, and a summary of it, without running or checking out anything of theirs.',
  usage: '<repository>',
  about: [
    'It is for a workflow that has rights which a pull request must not get. The repository is a checkout of the branch that the pull request is for, with its whole history. Its tools, its rules and its settings are used. Of the contribution only the Markdown files of the framework and its folder .changeset are read, as they are in the commit that is named. Nothing is checked out, links are not followed, and everything that contributors wrote is escaped.',
    'The exit code is 0 when the preview was built, with mistakes or without; 1 when the contribution can’t be shown, because it is too large or takes too much work; 2 when the command was called wrongly or something failed. With 1, and with 2 once number and hash are understood, the summary says that there is no preview, and why.',
    'The file of the summary is written before anything is read and again before the pages are built, each time as it has to be if the program is stopped or runs out of memory there. So the file, where there is one, is always about the commit that is named and never says more than was done. What lies in the folder of the preview is whole only if the exit code is 0.',
  ],
  options: {
    number: { type: 'string', value: 'number', summary: 'The number of the pull request. Needed.' },
    head: { type: 'string', value: 'hash', summary: 'The full hash of its newest commit, as its event gives it. Needed.' },
    base: { type: 'string', value: 'revision', summary: 'What the contribution is compared with and judged by; HEAD without it.' },
    remote: { type: 'string', value: 'name', summary: 'The remote repository that has the pull request; origin without it.' },
    out: { type: 'string', short: 'o', value: 'folder', summary: 'Where the preview goes. Without it only the summary is made.' },
    site: {
      type: 'string',
      value: 'address',
      summary: 'The address at which the preview will be found, such as https://…/pr-12/; links in the summary begin with it.',
    },
    summary: { type: 'string', value: 'file', summary: 'Where the summary goes, as Markdown; it is printed without it.' },
    author: {
      type: 'string',
      value: 'name',
      summary: 'The account that opened the pull request, as its event gives it; the pages say it.',
    },
    conversations: {
      type: 'string',
      value: 'file',
      summary: 'A file that “framewright review-comments --save” has written: the pages show the comments beside their paragraphs.',
    },
    repository: repositoryOption,
    framework: folderOption,
    limit: limitOption,
  },
  examples: [
    {
      command: 'framewright preview-from . --number 12 --head 4f0c1d2e3b4a59687786950413223140abcdef01 --out preview --summary summary.md',
      does: 'builds the preview of pull request 12 into ./preview',
    },
  ],
  async run(args, io) {
    return (await import('../preview/preview-run.ts')).runPreview(args, io);
  },
};
