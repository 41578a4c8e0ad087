import type { Command } from '../terminal/command.ts';
import { completedCommand, type CompletedCommand } from './completed-words.ts';
import { bashScript } from './completion-bash.ts';
import { fishScript } from './completion-fish.ts';
import { zshScript } from './completion-zsh.ts';

/** The shells for which there is a script. */
export const shells = ['bash', 'zsh', 'fish'] as const;

/** One of the shells. */
export type Shell = (typeof shells)[number];

const scripts: Readonly<Record<Shell, (commands: readonly CompletedCommand[]) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

/** The script that makes a shell complete calls of `framewright`. */
export function completionScript(shell: Shell, commands: readonly Command[]): string {
  return scripts[shell](commands.map(completedCommand));
}
