import type { Command } from '../terminal/command.ts';
import { allCommands } from './command-loaders.ts';

/** All commands, in the order in which help lists them. */
export const commands: readonly Command[] = await allCommands();
