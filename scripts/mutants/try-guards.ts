import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InstrumentedCheckout, PlacedGuard } from './instrumented-checkout.ts';
import { eventsIn, type FileEnd, type TrialEvent, type TrialPlan } from './trial-events.ts';

/** The result of the code without a guard. */
export interface TriedGuard {
  readonly guard: PlacedGuard;
  /** Killed by a test, stopped because it did not end, or survived; unmet is a survivor that no test reaches. */
  readonly end: 'killed' | 'stopped' | 'survived' | 'unmet';
  /** The test that noticed. */
  readonly by?: string;
  /** The test files that meet it and of which not everything was run, because it takes too long. */
  readonly leftOut: readonly string[];
}

/** How guards are tried. */
export interface TrialOptions {
  /** The test files, in order; paths in the checkout. */
  readonly files: readonly string[];
  /** Seconds: a test that takes longer is not repeated, and no file as a whole that takes five times as long. */
  readonly longest: number;
  /** Whether what is left is tried in whole files even if some test met it by itself. */
  readonly isWhole: boolean;
  readonly onTried: (tried: TriedGuard) => void;
  readonly onFile: (file: string, seconds: number, failing: readonly string[]) => void;
}

/**
 * Tries guards in two rounds. In the first all test files run once, and each test repeats itself without each guard that it meets.
 * In the second, what is left is tried one at a time, with the whole files that meet it before or between their tests: only what no test
 * met by itself, unless everything is wanted.
 */
export async function tryGuards(
  checkout: InstrumentedCheckout,
  guards: readonly PlacedGuard[],
  options: TrialOptions,
): Promise<readonly TriedGuard[]> {
  const { files, longest, onTried, onFile } = options;
  const folder = mkdtempSync(join(tmpdir(), 'framewright-guards-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const plan: TrialPlan = { guards: guards.map(({ number }) => number), longest };
  writeFileSync(join(folder, 'plan.json'), JSON.stringify(plan));

  const stopped = new Map<number, string>();
  const ends = new Map<string, FileEnd>();
  const fileOf = (path: string): string => files.find((file) => path.endsWith(`/${file}`)) ?? path;
  let left = files;
  while (left.length > 0) {
    const begun = new Set<string>();
    const from = eventsIn(folder).length;
    await checkout.tryAll(folder, left, () => hasHung(folder));
    const last = new Map<string, TrialEvent>();
    for (const event of eventsIn(folder).slice(from)) {
      const file = fileOf(event.file);
      begun.add(file);
      last.set(file, event);
      if (event.event !== 'end') continue;
      ends.set(file, event);
      onFile(file, event.seconds, event.failing);
    }
    for (const [file, event] of last) {
      if (event.event === 'try') {
        stopped.set(event.guard, `${file} › ${event.test}`);
        markKilled(folder, event);
      } else if (event.event !== 'end') {
        // It breaks off by itself.
        ends.set(file, { ...noTests, file: event.file });
        onFile(file, 0, ['all of it']);
      }
    }
    const before = left;
    left = left.filter((file) => !ends.has(file));
    if (begun.size === 0) throw new Error(`No test ran in ${before.join(', ')}.`);
  }

  const kills = new Map<number, string>();
  for (const event of eventsIn(folder))
    if (event.event === 'kill' && !stopped.has(event.guard)) kills.set(event.guard, `${fileOf(event.file)} › ${event.test}`);
  const tried: TriedGuard[] = [];
  const add = (each: TriedGuard): void => {
    tried.push(each);
    onTried(each);
  };
  const open: PlacedGuard[] = [];
  for (const guard of guards) {
    const hung = stopped.get(guard.number);
    const by = kills.get(guard.number);
    if (hung !== undefined) add({ guard, end: 'stopped', by: hung, leftOut: [] });
    else if (by !== undefined) add({ guard, end: 'killed', by, leftOut: [] });
    else open.push(guard);
  }
  for (const guard of open) add(await tryWhole(checkout, guard, ends, options));
  return tried;
}

async function tryWhole(
  checkout: InstrumentedCheckout,
  guard: PlacedGuard,
  ends: ReadonlyMap<string, FileEnd>,
  { longest, isWhole }: TrialOptions,
): Promise<TriedGuard> {
  const all = [...ends].filter(([, { failing }]) => failing.length === 0);
  const met = all.some(([, end]) => end.met.includes(guard.number));
  const wanted = all.filter(([, { whole }]) => whole.includes(guard.number));
  const isWanted = ([, { seconds }]: readonly [string, FileEnd]): boolean => (isWhole || !met) && seconds <= 5 * longest;
  const whole = wanted.filter(isWanted).toSorted(([, a], [, b]) => a.seconds - b.seconds);
  const leftOut = [...wanted.filter((each) => !isWanted(each)), ...all.filter(([, { long }]) => long.includes(guard.number))].map(
    ([file]) => file,
  );
  if (whole.length === 0) return { guard, end: met || leftOut.length > 0 ? 'survived' : 'unmet', leftOut };
  const limit = 60 + 20 * whole.reduce((sum, [, { seconds }]) => sum + seconds, 0);
  const ran = await checkout.without(
    guard,
    whole.map(([file]) => file),
    limit,
  );
  if (ran.end === 'passed') return { guard, end: 'survived', leftOut };
  return { guard, end: ran.end === 'stopped' ? 'stopped' : 'killed', by: ran.failure ?? '', leftOut: [] };
}

const noTests: Omit<FileEnd, 'file'> = { event: 'end', seconds: 0, met: [], whole: [], long: [], failing: ['all of it'] };

/** Whether the test that began last has had its time. */
function hasHung(folder: string): boolean {
  const quiet = (Date.now() - (statSync(join(folder, 'events.jsonl'), { throwIfNoEntry: false })?.mtimeMs ?? Date.now())) / 1000;
  if (quiet < 10) return false;
  const last = eventsIn(folder).at(-1);
  return last?.event === 'try' && quiet > last.limit;
}

function markKilled(folder: string, { file, guard, test }: Extract<TrialEvent, { readonly event: 'try' }>): void {
  const event: TrialEvent = { event: 'kill', file, guard, test };
  writeFileSync(join(folder, 'events.jsonl'), `${JSON.stringify(event)}\n`, { flag: 'a' });
}
