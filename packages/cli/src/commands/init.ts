import { dryRunOption } from '../check/apply-plan.ts';
import type { Command, Option } from '../terminal/command.ts';

/** `framewright init` */
export const init: Command = {
  name: 'init',
  summary: 'Begin a framework of your own: its first texts, and a repository that checks, publishes and releases it.',
  usage: '[folder]',
  about: [
    'At a keyboard the command asks what it needs to know, and proposes an answer to each question. Every answer is also an option, and with --yes what is proposed is taken. Without a folder it is the current one.',
    'What it writes is yours from then on. In a folder that is not empty only what is missing is written, and a framework that is there stays as it is; the command says what it left.',
    'With --upgrade the workflows and the configuration are brought to this version of framewright. What you changed in them stays, and is shown beside the newer text; --take and --keep say what becomes of it, and until then the exit code is 1. Your texts are never touched.',
    'No git and no network are needed.',
  ],
  options: {
    title: answer('text', 'What the framework is called; made of the name of the folder without it.'),
    id: answer('id', 'Its short name, for addresses and programs; made of the title without it.'),
    shape: answer('shape', 'What levels look like: scale, knowledge-and-application, statements, ladder or scales.'),
    competence: answer('words', 'What a competence is called, one and several, such as "skill, skills".'),
    role: answer('words', 'What a role is called, one and several.'),
    language: answer('tag', 'The language in which you write; en-GB without it.'),
    licence: answer('licence', 'CC-BY-4.0, CC-BY-SA-4.0, CC0-1.0, or LicenseRef-all-rights-reserved for what nobody else may use.'),
    publisher: answer('name', 'Who publishes it.'),
    forge: answer('forge', 'Where its files are kept: github, gitlab, forgejo or none.'),
    address: answer('address', 'Where its site will be. It identifies your entries, and may change until the first release.'),
    repository: answer('address', 'The address of the repository.'),
    contact: answer('address', 'Where readers may write to: an address for mail, or that of a form.'),
    tool: answer(
      'file or version',
      'The package of framewright: a tarball that “npm run pack” made, which the repository keeps, or an exact version.',
    ),
    yes: { type: 'boolean', short: 'y', summary: 'Take what is proposed, and ask nothing.' },
    upgrade: { type: 'boolean', summary: 'Bring workflows and configuration to this version of framewright.' },
    take: answer('path', 'With --upgrade: take the newer text of a file that you changed. May be given more than once.'),
    keep: answer('path', 'With --upgrade: keep a file as you changed it. May be given more than once.'),
    'dry-run': { ...dryRunOption, summary: 'Say what would be written, and write nothing.' },
  },
  examples: [
    {
      command: 'framewright init repair-cafe --tool framewright-0.1.0.tgz',
      does: 'asks, and begins a framework in the folder repair-cafe',
    },
    {
      command: 'framewright init repair-cafe --yes --title "Repair Café Skills" --forge gitlab --tool framewright-0.1.0.tgz',
      does: 'begins one without asking',
    },
    { command: 'framewright init --upgrade', does: 'brings workflows and configuration to this version' },
  ],
  async run(args, io) {
    return (await import('../init/init-run.ts')).runInit(args, io);
  },
};

function answer(value: string, summary: string): Option {
  return { type: 'string', value, summary };
}
