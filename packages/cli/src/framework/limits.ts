import { defaultLimits, Failure, highestLimits, mebibyte, type Limits } from '@framewright/workspace';
import type { Arguments } from '../terminal/arguments.ts';
import type { Option } from '../terminal/command.ts';

/** Option of the commands that read a framework: how much of it. */
export const limitOption: Option = {
  type: 'string',
  value: 'limit',
  summary: `Read more, or less, than usual; may be given several times. Without it file-size=${defaultLimits.fileSize / mebibyte} (MiB), depth=${defaultLimits.depth} (lists, quotations and brackets in one another), entries=${defaultLimits.entries} (Markdown files) and work=${defaultLimits.work} (steps, such as lines and signs, in all files together) hold.`,
};

const names: Readonly<Record<string, { readonly limit: keyof Limits; readonly unit: number }>> = {
  'file-size': { limit: 'fileSize', unit: mebibyte },
  depth: { limit: 'depth', unit: 1 },
  entries: { limit: 'entries', unit: 1 },
  work: { limit: 'work', unit: 1 },
};

/**
 * The limits that the options of a call set.
 * @throws Failure if one is unknown, no whole number, or above the highest limit
 */
export function limitsOf(args: Arguments): Limits {
  return Object.assign({}, defaultLimits, ...args.valuesOf('limit').map(limitIn)) as Limits;
}

function limitIn(written: string): Partial<Limits> {
  const [, name = '', number = ''] = /^([a-z-]{1,20})=(\d{1,9})$/u.exec(written) ?? [];
  const known = Object.hasOwn(names, name) ? names[name] : undefined;
  if (!known)
    throw new Failure(`The option --limit needs file-size, depth, entries or work with a number, such as depth=200, not “${written}”.`);
  const highest = highestLimits[known.limit] / known.unit;
  if (Number(number) < 1 || Number(number) > highest)
    throw new Failure(`The limit ${name} can be a number from 1 to ${highest}, not “${number}”.`);
  return { [known.limit]: Number(number) * known.unit };
}
