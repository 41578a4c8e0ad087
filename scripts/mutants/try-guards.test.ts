import { expect, test } from 'vitest';
import { reportGuards } from './guard-report.ts';
import type { InstrumentedCheckout, PlacedGuard } from './instrumented-checkout.ts';
import { guardSet, type Meeting } from './meetings.ts';
import { GuardTrial, type TriedGuard } from './try-guards.ts';

function guard(number: number, file = 'packages/a/src/a.ts'): PlacedGuard {
  const place = { line: number, start: 0, end: 1, file, package: 'a', key: `${file} ${number}`, number };
  return { kind: 'exit', words: `x > ${number}`, without: () => 'false', ...place };
}

const whole = (file: string, seconds: number, ...around: readonly number[]): Meeting => ({
  file,
  seconds,
  around: guardSet(around),
  tests: [],
});
const meetings: readonly Meeting[] = [
  whole('slow', 15, 1, 2, 3, 4),
  whole('slower', 50, 1, 2, 4),
  whole('slowest', 70, 1, 2, 3, 4, 6),
  whole('quick', 4, 1, 2),
  { file: 'broken', seconds: 1, around: undefined, tests: [] },
  {
    file: 'table',
    seconds: 30,
    around: guardSet([7]),
    tests: [
      { name: 'its first row', seconds: 1, met: guardSet([8, 9, 2000]) },
      { name: 'its second row', seconds: 2, met: guardSet([8]) },
      { name: 'its last row', seconds: 20, met: guardSet([10]) },
    ],
  },
];

/** A checkout in which some tests fail without some guards, and which records its calls. */
function checkoutWith(failing: Readonly<Record<number, string>>): { readonly checkout: InstrumentedCheckout; readonly asked: string[] } {
  const asked: string[] = [];
  const checkout: InstrumentedCheckout = {
    guards: [],
    tests: [],
    meet: async () => ({ end: 'passed', files: new Map(), tests: new Map(), met: new Map(), seconds: 0 }),
    without: async ({ number }, files, names, seconds) => {
      asked.push(`${number}: ${[...files, ...(names ?? [])].join(', ')} in ${seconds} s`);
      const by = failing[number];
      const ran = { files: new Map(), tests: new Map(), seconds: 2 };
      if (by === 'never') return { ...ran, end: 'stopped' };
      return by !== undefined && files.includes(by) ? { ...ran, end: 'failed', failure: `${by} › it holds` } : { ...ran, end: 'passed' };
    },
  };
  return { checkout, asked };
}

test('the tests that come to a guard are run, the quickest first and those that noticed something before them, and the long ones if need be', async () => {
  const { checkout, asked } = checkoutWith({ 1: 'slow', 2: 'quick', 4: 'slower' });
  const trial = new GuardTrial(checkout, meetings, 60);
  const ends: string[] = [];
  for (const number of [5, 6, 3, 1, 2, 4]) {
    const { end, by = '' } = await trial.try(guard(number));
    ends.push(`${number} ${end} ${by}`.trim());
  }
  expect(ends).toEqual([
    '5 unmet',
    '6 unmet',
    '3 survived',
    '1 killed slow › it holds',
    '2 killed quick › it holds',
    '4 killed slower › it holds',
  ]);
  expect(asked).toEqual([
    '3: slow in 360 s',
    '1: quick, slow in 440 s',
    '2: slow, quick in 440 s',
    '4: slow in 360 s',
    '4: slower in 1060 s',
  ]);
});

test('of a file only the tests are run that come to the guard, unless they are most of it', async () => {
  const { checkout, asked } = checkoutWith({});
  const trial = new GuardTrial(checkout, meetings, 60);
  for (const number of [7, 8, 9, 10, 2000]) await trial.try(guard(number));
  expect(asked).toEqual([
    '7: table in 660 s',
    '8: table, its first row, its second row in 180 s',
    '9: table, its first row in 140 s',
    '10: table in 660 s',
    '2000: table, its first row in 140 s',
  ]);
});

test('what does not end is told apart', async () => {
  const { checkout } = checkoutWith({ 1: 'never' });
  expect(await new GuardTrial(checkout, meetings, 60).try(guard(1))).toMatchObject({ end: 'stopped' });
});

test('a report counts what is explained for itself', () => {
  const ends: readonly TriedGuard['end'][] = ['killed', 'killed', 'stopped', 'survived', 'unmet', 'survived'];
  const tried = ends.map((end, index): TriedGuard => ({ guard: guard(index), end, seconds: 1 }));
  const { share, text } = reportGuards(tried, (each) => (each.guard.number === 3 ? 'A second lock.' : undefined), 'Six guards.');
  expect(share).toBeCloseTo(3 / 5);
  expect(text).toContain('| a | 6 | 2 | 1 | 1 | 2 | 60.0 % |');
  expect(text).toContain('- `packages/a/src/a.ts:4` exit, met by no test: `x > 4`\n- `packages/a/src/a.ts:5` exit: `x > 5`');
  expect(reportGuards([], () => undefined, 'None.')).toMatchObject({ share: 1 });
});
