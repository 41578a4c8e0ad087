import { statSync } from 'node:fs';

/** An argument of a script. */
export interface Argument {
  /** The word that stands for it in the line of usage. */
  readonly name: string;
  /** What to give, in a few words. */
  readonly about: string;
  /** What is asked of it: a folder or file that is there, a folder that is not there yet, or a whole number above nought. */
  readonly kind: 'folder' | 'file' | 'new folder' | 'number';
  readonly optional?: true;
}

/** How a script is called, and what for. */
export interface Usage<Args extends readonly Argument[] = readonly Argument[]> {
  /** As it is typed, without arguments. */
  readonly call: string;
  /** The end of a sentence that begins with “Prints”. */
  readonly prints: string;
  readonly args: Args;
  /** Programs and packages that it needs besides, in a sentence. */
  readonly needs?: string;
}

/** The values of arguments, in their order. */
export type Values<Args extends readonly Argument[]> = {
  readonly [Index in keyof Args]: Args[Index] extends { readonly optional: true } ? string | undefined : string;
};

/** What a script that can't go on prints, and how it ends: 0 where help was asked for, 2 where something is missing or wrong. */
export interface Ending {
  readonly status: 0 | 2;
  readonly text: string;
}

/** The framework that most scripts measure with. */
export const frameworkFolder: Argument = {
  name: 'framework',
  about: 'the folder of a framework, such as framework, or one that node scripts/bench/make-corpus.ts made',
  kind: 'folder',
};

/** The framework of scripts with templates of their own, which know nothing but what is made up. */
export const madeUpFolder: Argument = {
  name: 'framework',
  about: 'the folder of a framework that node scripts/bench/make-corpus.ts made',
  kind: 'folder',
};

/** A folder below which a script puts what it builds. */
export const scratchFolder: Argument = {
  name: 'scratch',
  about: 'a folder to build in; what is built is removed again',
  kind: 'folder',
};

/** A folder that a script makes. */
export const projectFolder: Argument = {
  name: 'project',
  about: 'a folder that is not there yet; it is made for the project and removed again',
  kind: 'new folder',
};

/** The command to call. */
export const commandFile: Argument = {
  name: 'command',
  about: 'the program of the command, such as scripts/bootstrap/framewright.js',
  kind: 'file',
};

/**
 * The arguments that this process was called with. Where help is asked for or one of them is missing or wrong, the process ends and says how the script is called.
 */
export function argumentsOf<const Args extends readonly Argument[]>(usage: Usage<Args>): Values<Args> {
  const read = readArguments(usage, process.argv.slice(2));
  if ('values' in read) return read.values;
  (read.status === 0 ? process.stdout : process.stderr).write(read.text);
  process.exit(read.status);
}

/** The same for any words; nothing is printed and nothing ends. */
export function readArguments<const Args extends readonly Argument[]>(
  usage: Usage<Args>,
  words: readonly string[],
): { readonly values: Values<Args> } | Ending {
  if (words.includes('--help')) return { status: 0, text: printUsage(usage) };
  const wrong = complaint(usage.args, words);
  if (wrong !== undefined) return { status: 2, text: `${wrong}\n${printUsage(usage)}` };
  return { values: usage.args.map((_, index) => words[index]) as Values<Args> };
}

function complaint(args: readonly Argument[], words: readonly string[]): string | undefined {
  if (words.length > args.length) return `“${words[args.length] ?? ''}” is one argument too many.`;
  for (const [index, { name, kind, optional }] of args.entries()) {
    const word = words[index];
    if (word === undefined && optional) continue;
    if (word === undefined) return `<${name}> is missing.`;
    if (!fits(word, kind))
      return `<${name}> is “${word}”, which is no ${kind === 'number' ? 'whole number above nought' : `${kind} here`}.`;
  }
  return undefined;
}

function fits(word: string, kind: Argument['kind']): boolean {
  if (kind === 'number') return /^[1-9]\d*$/u.test(word);
  const found = statSync(word, { throwIfNoEntry: false });
  if (kind === 'new folder') return word !== '' && found === undefined;
  return kind === 'folder' ? found?.isDirectory() === true : found?.isFile() === true;
}

function printUsage({ call, prints, args, needs }: Usage): string {
  const line = [call, ...args.map(({ name, optional }) => (optional ? `[${name}]` : `<${name}>`))].join(' ');
  const width = Math.max(...args.map(({ name }) => name.length));
  const list = args.map(({ name, about }) => `  ${name.padEnd(width)}  ${about}\n`).join('');
  return `Usage: ${line}\n${list}Prints ${prints}.\n${needs === undefined ? '' : `${needs}\n`}`;
}
