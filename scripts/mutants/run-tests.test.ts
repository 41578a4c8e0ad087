import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runTests } from './run-tests.ts';

let checkout = '';
beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), 'run-tests-'));
  mkdirSync(join(checkout, 'node_modules/vitest'), { recursive: true });
});
afterEach(() => rmSync(checkout, { recursive: true }));

/** A program in the place of vitest that something kills the first times, and that finds no tests then. */
function writeVitest(timesKilled: number): void {
  const program = `
    import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
    appendFileSync('runs', '.');
    if (readFileSync('runs', 'utf8').length <= ${timesKilled}) process.kill(process.pid, 'SIGKILL');
    else writeFileSync(process.argv.find((each) => each.startsWith('--outputFile')).split('=')[1], '{"testResults": []}');`;
  writeFileSync(join(checkout, 'node_modules/vitest/vitest.mjs'), program);
}

test.each([0, 1, 2])('tests that were killed %i times run again', async (times) => {
  writeVitest(times);
  expect((await runTests(checkout, [])).end).toBe('passed');
  expect(readFileSync(join(checkout, 'runs'), 'utf8')).toHaveLength(times + 1);
});

test('tests that are killed each time are no survivor and no kill', async () => {
  writeVitest(9);
  await expect(runTests(checkout, ['a.test.ts'])).rejects.toThrow('killed vitest 3 times, with a.test.ts');
});
