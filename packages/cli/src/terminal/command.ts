import type { Arguments } from './arguments.ts';
import type { Io } from './io.ts';

/** A command of `framewright`. What it says about itself is its help and its documentation. */
export interface Command {
  readonly name: string;
  /** What it does, in one sentence. */
  readonly summary: string;
  /** Its operands as they are written in help: `<needed>`, `[optional]`, `[several...]`. */
  readonly usage: string;
  /** What else there is to know, in paragraphs. */
  readonly about?: readonly string[];
  /** By the name that follows `--`. */
  readonly options: Readonly<Record<string, Option>>;
  readonly examples: readonly CommandExample[];
  /** @returns the exit code: 0 clean, 1 problems found; what can't be done is thrown as a Failure */
  readonly run: (args: Arguments, io: Io) => Promise<number>;
}

/** An option of a command. */
export interface Option {
  readonly type: 'boolean' | 'string';
  readonly summary: string;
  /** One letter that may stand for it after a single hyphen. */
  readonly short?: string;
  /** What its value is called in help. */
  readonly value?: string;
  /** The values that it may have; the first is used where it is not given. */
  readonly values?: readonly string[];
}

/** A call that is worth knowing. */
export interface CommandExample {
  readonly command: string;
  /** What it does, to follow the command in help. */
  readonly does: string;
}
