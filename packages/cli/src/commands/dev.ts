import { followFramework, followOptions } from '../preview/follow-framework.ts';
import type { Command } from '../terminal/command.ts';

/** `framewright dev` */
export const dev: Command = {
  name: 'dev',
  summary: 'Show the website of a framework on this computer, and keep it up to date as files are saved.',
  usage: '',
  about: [
    'With every save the framework is checked and the site is built again; reload the page to see it. Only this computer can reach the address. Ctrl-C stops it.',
  ],
  options: followOptions,
  examples: [
    { command: 'framewright dev', does: 'serves the nearest framework' },
    { command: 'framewright dev --port 8080', does: 'serves it on port 8080' },
  ],
  async run(args, io) {
    await followFramework(args, io);
    return 0;
  },
};
