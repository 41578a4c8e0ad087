import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reportGuards } from './guard-report.ts';
import type { InstrumentedCheckout, PlacedGuard } from './instrumented-checkout.ts';
import type { TrialEvent } from './trial-events.ts';
import { tryGuards, type TriedGuard } from './try-guards.ts';

function guard(number: number, file = 'packages/a/src/a.ts'): PlacedGuard {
  const place = { line: number, start: 0, end: 1, file, package: 'a', key: `${file} ${number}`, number };
  return { kind: 'exit', words: `x > ${number}`, without: () => 'false', ...place };
}

/** What each run of files tells, one list after the other, and the guards whose removal whole files notice. */
function checkoutWith(
  runs: readonly (readonly TrialEvent[])[],
  failing: Readonly<Record<number, 'failed' | 'stopped'>> = {},
): { readonly checkout: InstrumentedCheckout; readonly asked: string[] } {
  const asked: string[] = [];
  let run = 0;
  const checkout: InstrumentedCheckout = {
    guards: [],
    tests: [],
    async tryAll(folder, files) {
      asked.push(`all: ${files.join(', ')}`);
      for (const event of runs[run] ?? []) appendFileSync(join(folder, 'events.jsonl'), `${JSON.stringify(event)}\n`);
      run += 1;
    },
    async without({ number }, files, seconds) {
      asked.push(`${number}: ${files.join(', ')} in ${seconds} s`);
      return { end: failing[number] ?? 'passed', failure: `${files[0]} › it holds`, files: new Map(), tests: new Map(), seconds: 1 };
    },
  };
  return { checkout, asked };
}

function end(file: string, some: Partial<Extract<TrialEvent, { readonly event: 'end' }>> = {}): TrialEvent {
  return { event: 'end', file: `/x/${file}`, seconds: 1, met: [], whole: [], long: [], failing: [], ...some };
}

async function ended(
  { checkout }: { readonly checkout: InstrumentedCheckout },
  numbers: readonly number[],
  files: readonly string[],
  isWhole = false,
): Promise<readonly string[]> {
  const told: string[] = [];
  const onTried = ({ guard: { number }, end: how, by = '', leftOut }: TriedGuard): void =>
    void told.push([number, how, by, ...leftOut].join(' ').trim());
  const guards = numbers.map((number) => guard(number));
  await tryGuards(checkout, guards, {
    files,
    longest: 3,
    isWhole,
    onTried,
    onFile: (file, _, names) => names[0] && told.push(file, ...names),
  });
  return told;
}

test('a guard is killed, or met and not noticed, or met by nothing', async () => {
  const with1: TrialEvent = { event: 'kill', file: '/x/a.test.ts', guard: 1, test: 'it holds' };
  const fake = checkoutWith([[with1, end('a.test.ts', { met: [1, 2] }), end('b.test.ts', { met: [2, 4], long: [4] })]]);
  expect(await ended(fake, [1, 2, 3, 4], ['a.test.ts', 'b.test.ts'])).toEqual([
    '1 killed a.test.ts › it holds',
    '2 survived',
    '3 unmet',
    '4 survived  b.test.ts',
  ]);
});

test('what hangs is stopped, and its file is run again without it', async () => {
  const hanging: TrialEvent = { event: 'try', file: '/x/b.test.ts', guard: 1, test: 'it ends', limit: 10 };
  const fake = checkoutWith([[end('a.test.ts'), { event: 'begin', file: '/x/b.test.ts' }, hanging], [end('b.test.ts', { met: [2] })]]);
  expect(await ended(fake, [1, 2], ['a.test.ts', 'b.test.ts'])).toEqual(['1 stopped b.test.ts › it ends', '2 survived']);
  expect(fake.asked).toEqual(['all: a.test.ts, b.test.ts', 'all: b.test.ts']);
});

test('a file that breaks off by itself, or fails, shows nothing', async () => {
  const fake = checkoutWith([[{ event: 'begin', file: '/x/a.test.ts' }, end('b.test.ts', { whole: [1], failing: ['a row'] })]]);
  expect(await ended(fake, [1], ['a.test.ts', 'b.test.ts'])).toEqual(['b.test.ts', 'a row', 'a.test.ts', 'all of it', '1 unmet']);
  await expect(ended(checkoutWith([]), [1], ['a.test.ts'])).rejects.toThrow('No test ran in a.test.ts');
});

test('what only whole files can tell is asked of them, the quickest first and none that takes too long', async () => {
  const runs = [[end('a.test.ts', { seconds: 9, whole: [1, 2, 3] }), end('b.test.ts', { whole: [1] }), end('c.test.ts', { met: [3] })]];
  const slow = end('slow.test.ts', { seconds: 16, whole: [1, 3] });
  const files = ['a.test.ts', 'b.test.ts', 'c.test.ts', 'slow.test.ts'];
  const fake = checkoutWith([[...(runs[0] ?? []), slow]], { 2: 'stopped' });
  expect(await ended(fake, [1, 2, 3], files)).toEqual([
    '1 survived  slow.test.ts',
    '2 stopped a.test.ts › it holds',
    '3 survived  a.test.ts slow.test.ts',
  ]);
  expect(fake.asked).toEqual([
    'all: a.test.ts, b.test.ts, c.test.ts, slow.test.ts',
    '1: b.test.ts, a.test.ts in 260 s',
    '2: a.test.ts in 240 s',
  ]);
  const whole = checkoutWith([[...(runs[0] ?? []), slow]], { 3: 'failed' });
  expect(await ended(whole, [3], files, true)).toEqual(['3 killed a.test.ts › it holds']);
});

test('a report counts what is explained for itself', () => {
  const ends: readonly TriedGuard['end'][] = ['killed', 'killed', 'stopped', 'survived', 'unmet', 'survived'];
  const tried = ends.map((how, index): TriedGuard => ({ guard: guard(index), end: how, leftOut: [] }));
  const { share, text } = reportGuards(tried, (each) => (each.guard.number === 3 ? 'A second lock.' : undefined), 'Six guards.');
  expect(share).toBeCloseTo(3 / 5);
  expect(text).toContain('| a | 6 | 2 | 1 | 1 | 2 | 60.0 % |');
  expect(text).toContain('- `packages/a/src/a.ts:4` exit, met by no test: `x > 4`\n- `packages/a/src/a.ts:5` exit: `x > 5`');
  expect(reportGuards([], () => undefined, 'None.')).toMatchObject({ share: 1 });
});
