import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf, type InstrumentedCheckout } from './instrumented-checkout.ts';
import { readStored, store } from './stored.ts';

/** A test file: its duration, and the guards that it meets. */
export interface Meeting {
  readonly file: string;
  readonly seconds: number;
  /** Those met before, between and after its tests; undefined if the tests fail without any fault, so that they show nothing. */
  readonly around: GuardSet | undefined;
  readonly tests: readonly { readonly name: string; readonly seconds: number; readonly met: GuardSet }[];
}

/** Numbers of guards, one bit each, in base64: there are thousands of tests and thousands of guards. */
export type GuardSet = string;

export function guardSet(numbers: Iterable<number>): GuardSet {
  const bits: number[] = [];
  for (const number of numbers) bits[number >> 3] = (bits[number >> 3] ?? 0) | (1 << (number & 7));
  return Buffer.from(Array.from(bits, (byte) => byte ?? 0)).toString('base64');
}

/** Whether a decoded set has a guard. */
export function hasGuard(set: Buffer, number: number): boolean {
  return (((set[number >> 3] ?? 0) >> (number & 7)) & 1) === 1;
}

/**
 * Runs all test files once with all guards. An earlier result of a test file is reused while the file, the shared test code and all sources
 * are the same.
 */
export async function meetAll(root: string, checkout: InstrumentedCheckout, onLine: (line: string) => void): Promise<readonly Meeting[]> {
  const shared = globSync(['packages/*/src/**/*.ts', 'tests/*/**/*.ts', 'tests/*/**/*.md', 'schema/*.json'], { cwd: root })
    .filter((file) => !file.endsWith('.test.ts'))
    .sort();
  const base = digestOf([...shared.map((file) => contentOf(root, file)), checkout.guards.length].join('\0'));
  const known = readStored<Meeting>(root, 'meetings');
  const meetings: Meeting[] = [];
  for (const [index, file] of checkout.tests.entries()) {
    const key = `${file} ${base} ${digestOf(contentOf(root, file))}`;
    const meeting = known.get(key) ?? (await meet(checkout, file));
    if (!known.has(key)) {
      store(root, 'meetings', key, meeting);
      const outcome = meeting.around === undefined ? ', which fails without any fault' : '';
      onLine(`${String(index + 1).padStart(4)}/${checkout.tests.length}  ${meeting.seconds.toFixed(1).padStart(6)} s  ${file}${outcome}`);
    }
    meetings.push(meeting);
  }
  return meetings;
}

async function meet(checkout: InstrumentedCheckout, file: string): Promise<Meeting> {
  const { end, files, tests, met, seconds } = await checkout.meet(file);
  const ran = end === 'passed' && files.has(file);
  return {
    file,
    seconds: files.get(file) ?? seconds,
    around: ran ? guardSet(met.get('') ?? []) : undefined,
    tests: [...(tests.get(file) ?? [])].map(([name, took]) => ({ name, seconds: took, met: guardSet(met.get(name) ?? []) })),
  };
}

function contentOf(root: string, file: string): string {
  return readFileSync(join(root, file), 'utf8');
}
