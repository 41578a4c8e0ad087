import { globSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { basename, join } from 'node:path';
import { parse } from 'yaml';

/** A realistic fault that tests have to notice. */
export interface SeededFault {
  /** Unique; its topic. */
  readonly id: string;
  /** Who is affected and how, in a sentence. */
  readonly breaks: string;
  /** Path in the checkout. */
  readonly file: string;
  /** The text to replace, which occurs exactly once in the file, and its replacement. */
  readonly find: string;
  readonly replace: string;
  /** The test files that notice it. */
  readonly noticedBy: readonly string[];
}

/** The folder of the lists, in a checkout. */
export const faultsFolder = 'tests/faults';

/** All seeded faults of a checkout, in the order of their lists. @throws Error if one is malformed, or two have one id */
export function readSeededFaults(root: string): readonly SeededFault[] {
  const lists = globSync(`${faultsFolder}/*.yaml`, { cwd: root }).sort();
  const faults = lists.flatMap((list) => {
    const items: unknown = parse(readFileSync(join(root, list), 'utf8'));
    if (!Array.isArray(items)) throw new Error(`${list} holds no list.`);
    return items.map((item, index) => checked(item, `${basename(list)}, item ${index + 1}`));
  });
  const [twice] = faults.filter(({ id }, index) => faults.findIndex((other) => other.id === id) !== index);
  if (twice) throw new Error(`Two faults are called ${twice.id}.`);
  return faults;
}

/**
 * The text of a file with a fault in it.
 * @throws Error if the text to replace does not occur exactly once, or the result is no TypeScript: a test that fails for that shows
 * nothing
 */
export function withFault(text: string, { id, file, find, replace }: SeededFault): string {
  const places = text.split(find).length - 1;
  if (places !== 1)
    throw new Error(`${id}: its text stands ${places} times in ${file}, not once; bring “find” in ${faultsFolder} up to date.`);
  const spoilt = text.replace(find, () => replace);
  if (file.endsWith('.ts')) {
    try {
      stripTypeScriptTypes(spoilt);
    } catch (cause) {
      throw new Error(`${id}: with this fault ${file} is no TypeScript.`, { cause });
    }
  }
  return spoilt;
}

const keys = ['id', 'breaks', 'file', 'find', 'replace', 'noticedBy'];

function checked(item: unknown, where: string): SeededFault {
  const fault = (typeof item === 'object' ? item : null) as Readonly<Record<string, unknown>> | null;
  const wrong = keys.find((key) => (key === 'noticedBy' ? !isListOfTexts(fault?.[key]) : typeof fault?.[key] !== 'string'));
  if (wrong !== undefined) throw new Error(`${where}: “${wrong}” is missing or of another type.`);
  return fault as unknown as SeededFault;
}

function isListOfTexts(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string');
}
