import { dryRunOption } from '../check/apply-plan.ts';
import type { Command } from '../terminal/command.ts';
import { limitOption } from '../framework/limits.ts';
import { folderOption } from '../framework/open-framework.ts';

/** `framewright changeset` */
export const changeset: Command = {
  name: 'changeset',
  summary: 'Write down what changed in the content and how big a release it needs, or check what is written.',
  usage: '',
  about: [
    'A changeset is a small file in the folder .changeset beside framework.md, which is made where it is missing. It says by how much the version of the content rises, and what readers of the change log will find. The command works both out from what changed since the last release, and drafts the words; edit them before you commit the file.',
    'With --check nothing is written. Where the largest step that is declared does not cover what changed, you are told which line of which changeset to change, or which entry to deprecate instead of removing it, and why. That is a warning, because “framewright version” fills what no changeset declares; with --strict the exit code is then 1.',
    'A change of wording counts as a change of meaning. Where its meaning is what it was, give the fingerprint that “framewright diff” shows: the judgement goes into the changeset, and into the release.',
  ],
  options: {
    check: { type: 'boolean', summary: 'Check that what is declared covers what changed, and write nothing.' },
    strict: { type: 'boolean', summary: 'With --check: fail where there is something to warn of.' },
    base: {
      type: 'string',
      value: 'revision',
      summary:
        'Tell only what changed since a revision in git, such as the branch that a pull request is for. With --check: warn where that is something, and no changeset came with it.',
    },
    editorial: { type: 'string', value: 'fingerprint', summary: 'Judge a change of wording editorial. May be given more than once.' },
    because: { type: 'string', value: 'text', summary: 'The reason for the judgements that are given with --editorial.' },
    summary: { type: 'string', value: 'text', summary: 'What changed, in your words, in place of a draft.' },
    'dry-run': { ...dryRunOption, summary: 'Show the changeset, and write nothing.' },
    framework: folderOption,
    limit: limitOption,
  },
  examples: [
    { command: 'framewright changeset', does: 'writes a changeset about what changed since the last release' },
    { command: 'framewright changeset --base main', does: 'writes one about what changed since the branch main' },
    {
      command: 'framewright changeset --editorial 3f2a9c0d11e8b745 --because "A comma was missing."',
      does: 'writes one that judges a change of wording editorial',
    },
    { command: 'framewright changeset --check --base origin/main', does: 'checks a pull request' },
  ],
  async run(args, io) {
    return (await import('../release/changeset-run.ts')).runChangeset(args, io);
  },
};
