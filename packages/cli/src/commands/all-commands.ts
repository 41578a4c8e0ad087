import type { Command } from '../terminal/command.ts';
import { commandLoaders } from './command-loaders.ts';

/** Loads all commands, in the order in which help lists them. */
export function allCommands(): Promise<readonly Command[]> {
  return Promise.all(Object.values(commandLoaders).map((load) => load()));
}
