import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf, type InstrumentedCheckout } from './instrumented-checkout.ts';
import { readStored, store } from './stored.ts';

/** A test file: its duration, and the guards that it meets. */
export interface Meeting {
  readonly test: string;
  readonly seconds: number;
  /** Numbers of guards; undefined if the tests fail without any fault, so that they show nothing. */
  readonly met: readonly number[] | undefined;
}

/**
 * Runs all test files once with all guards. An earlier result of a test file is reused while the file, the shared test code and all sources
 * are the same.
 */
export async function meetAll(root: string, checkout: InstrumentedCheckout, onLine: (line: string) => void): Promise<readonly Meeting[]> {
  const shared = globSync(['packages/*/src/**/*.ts', 'tests/*/**/*.ts', 'tests/*/**/*.md', 'schema/*.json'], { cwd: root })
    .filter((file) => !file.endsWith('.test.ts'))
    .sort();
  const base = digestOf(
    [...shared, checkout.guards.length].map((each) => (typeof each === 'string' ? contentOf(root, each) : each)).join('\0'),
  );
  const known = readStored<Meeting>(root, 'meetings');
  const keyOf = (test: string): string => `${test} ${base} ${digestOf(contentOf(root, test))}`;
  const meetings: Meeting[] = [];
  for (const [index, test] of checkout.tests.entries()) {
    const key = keyOf(test);
    const meeting = known.get(key) ?? (await meet(checkout, test));
    if (!known.has(key)) {
      store(root, 'meetings', key, meeting);
      const outcome = meeting.met === undefined ? 'fails without any fault' : `meets ${meeting.met.length} guards`;
      onLine(`${String(index + 1).padStart(4)}/${checkout.tests.length}  ${meeting.seconds.toFixed(1).padStart(6)} s  ${test} ${outcome}`);
    }
    meetings.push(meeting);
  }
  return meetings;
}

async function meet(checkout: InstrumentedCheckout, test: string): Promise<Meeting> {
  const { end, files, met, seconds } = await checkout.meet([test]);
  const own = end === 'passed' && files.has(test) ? (met.get(test) ?? []) : undefined;
  return { test, seconds: files.get(test) ?? seconds, met: own };
}

function contentOf(root: string, file: string): string {
  return readFileSync(join(root, file), 'utf8');
}
