import type { Command } from '../command.ts';
import { build } from './build.ts';
import { bundle } from './bundle.ts';
import { dev } from './dev.ts';
import { list } from './list.ts';
import { show } from './show.ts';
import { validate } from './validate.ts';

/** All commands, in the order in which help lists them. */
export const commands: readonly Command[] = [validate, list, show, build, dev, bundle];
