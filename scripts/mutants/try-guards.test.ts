import { expect, test } from 'vitest';
import { reportGuards } from './guard-report.ts';
import type { InstrumentedCheckout, PlacedGuard } from './instrumented-checkout.ts';
import { GuardTrial, type TriedGuard } from './try-guards.ts';

function guard(number: number, file = 'packages/a/src/a.ts'): PlacedGuard {
  const place = { line: number, start: 0, end: 1, file, package: 'a', key: `${file} ${number}`, number };
  return { kind: 'exit', words: `x > ${number}`, without: () => 'false', ...place };
}

const meetings = [
  { test: 'slow', seconds: 29, met: [1, 2, 3, 4] },
  { test: 'slower', seconds: 100, met: [1, 2, 4] },
  { test: 'quick', seconds: 1, met: [1, 2] },
  { test: 'broken', seconds: 1, met: undefined },
];

/** A checkout in which some tests fail without some guards, and which records its calls. */
function checkoutWith(failing: Readonly<Record<number, string>>): { readonly checkout: InstrumentedCheckout; readonly asked: string[] } {
  const asked: string[] = [];
  const checkout: InstrumentedCheckout = {
    guards: [],
    tests: [],
    meet: async () => ({ end: 'passed', files: new Map(), met: new Map(), seconds: 0 }),
    without: async ({ number }, tests, seconds) => {
      asked.push(`${number}: ${tests.join(' ')} in ${seconds}`);
      const by = failing[number];
      if (by === 'never') return { end: 'stopped', files: new Map(), seconds };
      const fails = by !== undefined && tests.includes(by);
      return { end: fails ? 'failed' : 'passed', ...(fails ? { failure: `${by} › it holds` } : {}), files: new Map(), seconds: 2 };
    },
  };
  return { checkout, asked };
}

test('the tests that come to a guard are run, the quickest first and those that noticed something before them, and the long ones if need be', async () => {
  const { checkout, asked } = checkoutWith({ 1: 'slow', 2: 'quick', 4: 'slower' });
  const trial = new GuardTrial(checkout, meetings);
  const ends: string[] = [];
  for (const number of [5, 3, 1, 2, 4]) {
    const { end, by = '' } = await trial.try(guard(number));
    ends.push(`${number} ${end} ${by}`.trim());
  }
  expect(ends).toEqual(['5 unmet', '3 survived', '1 killed slow › it holds', '2 killed quick › it holds', '4 killed slower › it holds']);
  expect(asked).toEqual(['3: slow in 640', '1: quick slow in 660', '2: slow quick in 660', '4: slow in 640', '4: slower in 2060']);
});

test('what does not end is told apart', async () => {
  const { checkout } = checkoutWith({ 1: 'never' });
  expect(await new GuardTrial(checkout, meetings).try(guard(1))).toMatchObject({ end: 'stopped' });
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
