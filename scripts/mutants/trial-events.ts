import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the processes that run tests are to try. */
export interface TrialPlan {
  /** Numbers of guards. */
  readonly guards: readonly number[];
  /** Seconds: a test that takes longer is not repeated. */
  readonly longest: number;
}

/** What they tell, one line each. Files are absolute paths. */
export type TrialEvent =
  | { readonly event: 'begin' | 'idle'; readonly file: string }
  /** Before a test is repeated without a guard. After `limit` seconds it hangs. */
  | { readonly event: 'try'; readonly file: string; readonly guard: number; readonly test: string; readonly limit: number }
  | { readonly event: 'kill'; readonly file: string; readonly guard: number; readonly test: string }
  | FileEnd;

/** The end of a test file. */
export interface FileEnd {
  readonly event: 'end';
  readonly file: string;
  /** What it takes by itself. */
  readonly seconds: number;
  /** The guards that its tests met. */
  readonly met: readonly number[];
  /** Those of which only a run of the whole file can tell. */
  readonly whole: readonly number[];
  /** Those met by tests that take too long. */
  readonly long: readonly number[];
  /** The tests that fail with all guards, and so show nothing. */
  readonly failing: readonly string[];
}

/** The events of a trial so far, from its folder. */
export function eventsIn(folder: string): readonly TrialEvent[] {
  let text = '';
  try {
    text = readFileSync(join(folder, 'events.jsonl'), 'utf8');
  } catch {
    // Nothing was told yet.
  }
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as TrialEvent);
}
