import { completionScript, shells, type Shell } from '../completion/completion-script.ts';
import type { Command } from '../terminal/command.ts';
import { unknownWord } from '../terminal/nearest.ts';
import { Failure } from '@framewright/workspace';

/** `framewright completion` */
export const completion: Command = {
  name: 'completion',
  summary: 'Print a script with which a shell completes commands, options, ids and rules when you press Tab.',
  usage: '<bash|zsh|fish>',
  about: [
    'The script asks “framewright list --ids” for the entries of the framework that is nearest. It has to be printed again when framewright gets new commands; the examples do so whenever a shell starts.',
  ],
  options: {},
  examples: [
    { command: 'source <(framewright completion bash)', does: 'in ~/.bashrc: completion in Bash' },
    { command: 'source <(framewright completion zsh)', does: 'in ~/.zshrc, below compinit: completion in Zsh' },
    { command: 'framewright completion fish | source', does: 'in ~/.config/fish/config.fish: completion in fish' },
  ],
  async run(args, io, all) {
    const shell = shellOf(args.operands[0] ?? '');
    io.stdout.write(completionScript(shell, await all()));
    return 0;
  },
};

function shellOf(word: string): Shell {
  const found = shells.find((shell) => shell === word);
  if (found) return found;
  throw new Failure(unknownWord(`There is no completion for “${word}”`, word, shells, `there is one for ${shells.join(', ')}`));
}
