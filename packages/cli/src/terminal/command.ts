import type { Arguments } from './arguments.ts';
import type { Io } from './io.ts';

/** A command of `framewright`. Its help and its documentation come from this object. */
export interface Command {
  readonly name: string;
  /** What it does, in one sentence. */
  readonly summary: string;
  /** Its operands as they are written in help: `<needed>`, `[optional]`, `[several...]`. */
  readonly usage: string;
  /** More about it, in paragraphs. */
  readonly about?: readonly string[];
  /** By the name after `--`. */
  readonly options: Readonly<Record<string, Option>>;
  readonly examples: readonly CommandExample[];
  /**
   * @param all loads all commands, for one that has to know the others
   * @returns the exit code: 0 clean, 1 problems found; a failure is thrown
   */
  readonly run: (args: Arguments, io: Io, all: () => Promise<readonly Command[]>) => Promise<number>;
}

/** An option of a command. */
export interface Option {
  readonly type: 'boolean' | 'string';
  readonly summary: string;
  /** One letter that may stand for it after a single hyphen. */
  readonly short?: string;
  /** What its value is called in help. */
  readonly value?: string;
  /** The allowed values; the first is the default. */
  readonly values?: readonly string[];
}

/** An example call. */
export interface CommandExample {
  readonly command: string;
  /** What it does, completing the command in help. */
  readonly does: string;
}
