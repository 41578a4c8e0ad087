import { statSync } from 'node:fs';

/** An argument of a script. */
export interface Argument {
  /** Its placeholder in the usage. */
  readonly name: string;
  /** What to give, in a few words. */
  readonly about: string;
  /** Its constraint: an existing folder or file, a folder that does not exist yet, or a whole number above 0. */
  readonly kind: 'folder' | 'file' | 'new folder' | 'number';
  readonly optional?: true;
}

/** The usage of a script. */
export interface Usage<Args extends readonly Argument[] = readonly Argument[]> {
  /** The call, without arguments. */
  readonly call: string;
  /** The end of a sentence that begins with “Prints”. */
  readonly prints: string;
  readonly args: Args;
  /** Further programs and packages that it needs, in a sentence. */
  readonly needs?: string;
}

/** The values of arguments, in their order. */
export type Values<Args extends readonly Argument[]> = {
  readonly [Index in keyof Args]: Args[Index] extends { readonly optional: true } ? string | undefined : string;
};

/** What a script prints when it can't go on, and its exit code: 0 for help, 2 if something is missing or wrong. */
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

/** The framework for scripts with templates of their own, which only know made-up frameworks. */
export const madeUpFolder: Argument = {
  name: 'framework',
  about: 'the folder of a framework that node scripts/bench/make-corpus.ts made',
  kind: 'folder',
};

/** A folder for build output. */
export const scratchFolder: Argument = {
  name: 'scratch',
  about: 'a folder to build in; what is built is removed again',
  kind: 'folder',
};

/** A folder that a script creates. */
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

/** The arguments of this process. If help is asked for, or one of them is missing or wrong, it prints the usage and ends the process. */
export function argumentsOf<const Args extends readonly Argument[]>(usage: Usage<Args>): Values<Args> {
  const read = readArguments(usage, process.argv.slice(2));
  if ('values' in read) return read.values;
  (read.status === 0 ? process.stdout : process.stderr).write(read.text);
  process.exit(read.status);
}

/** The same for given words; nothing is printed and nothing ends. */
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
