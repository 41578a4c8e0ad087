import { expect, test } from 'vitest';
import { endWith } from './end-with.ts';
import { onlyFailed, onlyPassed } from './count.ts';
import { readReport, type TestRun } from './run-vitest.ts';

const clean: TestRun = { count: { passed: 7, failed: 0, skipped: 0 }, withoutBrowser: 0 };
const blind: TestRun = { count: { passed: 7, failed: 0, skipped: 3 }, withoutBrowser: 2 };

test('checks and tests are summed in the last line', () => {
  expect(endWith([onlyPassed, onlyPassed], clean, true)).toEqual({ lines: '\n9 passed, 0 failed\n', code: 0 });
  expect(endWith([onlyPassed, onlyFailed], clean, false)).toEqual({ lines: '\n8 passed, 1 failed\n', code: 1 });
});

test('whoever has no browser is told how many tests that cost, and how to get one', () => {
  const { lines, code } = endWith([], blind, false);
  expect(lines).toMatch(/^\n2 tests were skipped because there is no browser\. Install a Chromium .*\n\n7 passed, 0 failed, 3 skipped\n$/u);
  expect(code).toBe(0);
});

test('in continuous integration no browser is a failure', () => {
  const { lines, code } = endWith([], blind, true);
  expect(lines).toMatch(/\n7 passed, 1 failed, 3 skipped\n$/u);
  expect(code).toBe(1);
});

test('a report is read with those that would have needed a browser', () => {
  const assertionResults = [
    { status: 'passed', tags: ['browser'] },
    { status: 'skipped', tags: ['browser'] },
    { status: 'skipped', tags: [] },
  ];
  const report = { numPassedTests: 1, numFailedTests: 0, numPendingTests: 2, testResults: [{ assertionResults }] };
  expect(readReport(JSON.stringify(report), true)).toEqual({ count: { passed: 1, failed: 0, skipped: 2 }, withoutBrowser: 1 });
});

test('a run that ends badly although no test failed is a failure: a file could not be loaded', () => {
  const report = { numPassedTests: 1, numFailedTests: 0, numPendingTests: 0, testResults: [] };
  expect(readReport(JSON.stringify(report), false).count.failed).toBe(1);
});
