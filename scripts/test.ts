import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What a check counts. */
interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const root = join(import.meta.dirname, '..');
const reportFile = join(root, 'node_modules/.cache/framewright/tests.json');

/** Every check of the project, in the order in which a mistake is cheapest to hear of. */
const checks: readonly { readonly title: string; readonly run: () => Count }[] = [
  { title: 'Types', run: () => command(['node_modules/typescript/bin/tsc', '-p', '.']) },
  { title: 'Types of the launcher', run: () => command(['node_modules/typescript/bin/tsc', '-p', 'scripts/bootstrap']) },
  { title: 'Types of what runs in the reader’s browser', run: () => command(['node_modules/typescript/bin/tsc', '-p', 'site/src/client']) },
  { title: 'Types of what measures', run: () => command(['node_modules/typescript/bin/tsc', '-p', 'scripts/bench']) },
  { title: 'Lint and form', run: () => command(['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.']) },
  { title: 'Spelling', run: () => command(['node_modules/cspell/bin.mjs', 'lint', '--no-progress', '--no-cache']) },
  { title: 'Tests', run: tests },
];

const counts = checks.map(({ title, run }) => {
  process.stdout.write(`\n${title}\n`);
  return run();
});
const total = (key: keyof Count): number => counts.reduce((sum, count) => sum + count[key], 0);
const skipped = total('skipped');
process.stdout.write(`\n${total('passed')} passed, ${total('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
process.exitCode = total('failed') > 0 ? 1 : 0;

function command(argv: readonly string[]): Count {
  const { status } = spawnSync(process.execPath, argv, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  return status === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/** Runs vitest on all tests, or on those that the arguments name. */
function tests(): Count {
  mkdirSync(join(reportFile, '..'), { recursive: true });
  rmSync(reportFile, { force: true });
  const ran = command([
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportFile}`,
    ...process.argv.slice(2),
  ]);
  try {
    const report = JSON.parse(readFileSync(reportFile, 'utf8')) as {
      readonly numPassedTests: number;
      readonly numFailedTests: number;
      readonly numPendingTests: number;
    };
    // A file that can't even be loaded fails the run without failing a test.
    const failed = report.numFailedTests === 0 ? ran.failed : report.numFailedTests;
    return { passed: report.numPassedTests, failed, skipped: report.numPendingTests };
  } catch {
    return ran;
  }
}
