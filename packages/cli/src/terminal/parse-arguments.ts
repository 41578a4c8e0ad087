import { inWords } from '@framewright/model';
import { Failure } from '@framewright/workspace';
import { parseArgs } from 'node:util';
import type { Arguments } from './arguments.ts';
import type { Command, Option } from './command.ts';
import { unknownWord } from './nearest.ts';

/** Options that every command has. */
export const commonOptions: Readonly<Record<string, Option>> = {
  help: { type: 'boolean', short: 'h', summary: 'Show this help.' },
  version: { type: 'boolean', short: 'v', summary: 'Show the version of framewright.' },
};

/**
 * Reads the arguments of a command.
 * @throws Failure if an option is unknown or lacks its value, or an operand is missing or too many
 */
export function parseArguments(command: Command, argv: readonly string[]): Arguments {
  const options: Readonly<Record<string, Option>> = { ...command.options, ...commonOptions };
  const config = Object.fromEntries(
    Object.entries(options).map(([name, { type, short }]) => [name, short === undefined ? { type } : { type, short }]),
  );
  const { tokens } = parseArgs({ args: [...argv], options: config, strict: false, tokens: true, allowPositionals: true });
  const values = new Map<string, readonly string[]>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (option === undefined) throw unknownOption(command, token.rawName, options);
    const value = checkedValue(token.rawName, option, token.value, token.inlineValue === true);
    values.set(token.name, [...(values.get(token.name) ?? []), value]);
  }
  if (!values.has('help') && !values.has('version')) checkOperands(command, operands);
  return {
    operands,
    has: (name) => values.has(name),
    valueOf: (name) => values.get(name)?.at(-1) ?? options[name]?.values?.[0],
    valuesOf: (name) => values.get(name) ?? [],
  };
}

function unknownOption(command: Command, written: string, options: Readonly<Record<string, Option>>): Failure {
  const names = Object.keys(options).map((name) => `--${name}`);
  return new Failure(
    unknownWord(
      `“framewright ${command.name}” has no option ${written}`,
      written,
      names,
      `“framewright ${command.name} --help” lists its options`,
    ),
  );
}

function checkedValue(written: string, option: Option, value: string | undefined, inline: boolean): string {
  if (option.type === 'boolean') {
    if (inline) throw new Failure(`The option ${written} takes no value.`);
    return '';
  }
  // A value that begins with a hyphen is the next option, unless it is joined by `=`.
  if (value === undefined || value === '' || (value.startsWith('-') && !inline))
    throw new Failure(`The option ${written} needs a ${option.value ?? 'value'} after it.`);
  if (option.values && !option.values.includes(value))
    throw new Failure(`The option ${written} can be ${inWords(option.values, 'or')}, not “${value}”.`);
  return value;
}

function checkOperands(command: Command, operands: readonly string[]): void {
  const wanted = command.usage.split(' ').filter((part) => part !== '');
  const missing = wanted.filter((part) => part.startsWith('<'))[operands.length];
  if (missing !== undefined)
    throw new Failure(`“framewright ${command.name}” needs ${missing}; “framewright ${command.name} --help” shows examples.`);
  const several = wanted.some((part) => part.includes('...'));
  const extra = operands[wanted.length];
  if (!several && extra !== undefined)
    throw new Failure(
      `“framewright ${command.name}” does not know what to do with “${extra}”; “framewright ${command.name} --help” shows examples.`,
    );
}
