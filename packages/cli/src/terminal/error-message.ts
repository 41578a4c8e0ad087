import { visible } from '@framewright/reporters';
import { Failure, failureOf } from '@framewright/workspace';
import { sep } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Io } from './io.ts';

/**
 * The message for something thrown: one sentence, and how to report it if it is a bug of the program.
 * Paths below the current folder are shown relative to it. The stack follows if the variable FRAMEWRIGHT_DEBUG is 1.
 */
export function errorMessage(error: unknown, { cwd, env }: Pick<Io, 'cwd' | 'env'>): string {
  const known = failureOf(error, 'write');
  const sentence = (known instanceof Failure ? known.message : bugReport(known)).replaceAll(`${cwd}${sep}`, '');
  const stack = env['FRAMEWRIGHT_DEBUG'] === '1' && error instanceof Error ? `${error.stack ?? ''}\n` : '';
  return visible(`${sentence.replaceAll('\n', ' ')}\n${stack}`);
}

function bugReport(error: Error): string {
  const [what] = stripVTControlCharacters(`${error.name}: ${error.message}`).split('\n');
  return `Framewright itself made a mistake (${what}); please report it with the command that you ran and what it prints when the variable FRAMEWRIGHT_DEBUG is set to 1.`;
}
