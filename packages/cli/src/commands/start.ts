import { printedPath, shownPath } from '../framework/shown-path.ts';
import { followFramework, followOptions } from '../preview/follow-framework.ts';
import type { Command } from '../terminal/command.ts';
import { waitingOn } from '../terminal/waiting.ts';

/** `framewright start` */
export const start: Command = {
  name: 'start',
  summary: 'Check a framework, build its website and show it on this computer, saying what is being done.',
  usage: '',
  about: [
    'It does what “framewright dev” does and tells more about it, for “npm start” in the folder of a framework. Only this computer can reach the address. Ctrl-C stops it.',
  ],
  options: followOptions,
  examples: [
    { command: 'framewright start', does: 'checks, builds and serves the nearest framework' },
    { command: 'framewright start --port 8080', does: 'serves it on port 8080' },
  ],
  async run(args, io) {
    await followFramework(args, io, {
      first: (root) =>
        `Checks the framework in ${printedPath(shownPath(io.cwd, root))}, builds its site, and shows it on this computer. Ctrl-C stops it.`,
      waiting: waitingOn(io.stderr, io.now),
    });
    return 0;
  },
};
