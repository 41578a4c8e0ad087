import type { Command } from '../command.ts';
import { commandLoaders } from './command-loaders.ts';

/** All commands, in the order in which help lists them. */
export const commands: readonly Command[] = await Promise.all(Object.values(commandLoaders).map((load) => load()));
