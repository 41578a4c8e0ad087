import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** The result of some test files. */
export interface TestsRun {
  /** Stopped are those that did not end in time: a hang is caused by the mutant. */
  readonly end: 'passed' | 'failed' | 'stopped';
  /** The file, and the test if it is one, that failed first. */
  readonly failure?: string;
  /** The files in which at least one test passed or failed, as paths in the checkout, with the seconds that each took. */
  readonly files: ReadonlyMap<string, number>;
  /** The seconds that each test of these files took, by its full name, suites first. */
  readonly tests: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly seconds: number;
}

/** How tests are run. */
export interface RunOptions {
  /** Further arguments for vitest. */
  readonly argv?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** The timeout in seconds. */
  readonly seconds?: number;
  /** Asked every second; they are stopped when it says so. */
  readonly hasHung?: () => boolean;
}

/** A busy machine is no fault: what takes too long is stopped here, and not test by test. */
const withoutTimeouts: readonly string[] = ['--testTimeout=3600000', '--hookTimeout=3600000'];

/** How often tests are run that something else ends, such as a machine that is short of memory. */
const mostRuns = 3;

/**
 * Runs the tests of a checkout in processes of their own, which end with this one. If something else kills vitest, they run again.
 * @param files paths of test files; by default all that vitest finds
 * @throws Error if vitest itself failed
 */
export async function runTests(checkout: string, files: readonly string[], options: RunOptions = {}): Promise<TestsRun> {
  for (let run = 1; run <= mostRuns; run += 1) {
    const ran = await runOnce(checkout, files, options);
    if (ran !== 'killed') return ran;
  }
  throw new Error(`Something killed vitest ${mostRuns} times, with ${files.join(', ') || 'all tests'}.`);
}

async function runOnce(
  checkout: string,
  files: readonly string[],
  { argv = [], env = {}, seconds: longest = 3600, hasHung = () => false }: RunOptions,
): Promise<TestsRun | 'killed'> {
  const report = join(checkout, 'node_modules/.cache/framewright/mutant-tests.json');
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const begun = performance.now();
  const child = spawn(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--reporter=json', `--outputFile.json=${report}`, ...withoutTimeouts, ...argv, ...files],
    // A process group of its own, so that a worker in an endless loop can be killed with the rest.
    { cwd: checkout, detached: true, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, CI: '', GITHUB_ACTIONS: '', ...env } },
  );
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => output.push(chunk));
  const stop = (): void => endGroup(child.pid);
  process.on('exit', stop);
  let stopped = false;
  const timer = setInterval(() => {
    if (performance.now() - begun < longest * 1000 && !hasHung()) return;
    stopped = true;
    stop();
  }, 1000);
  const { code, signal } = await new Promise<{ readonly code: number | null; readonly signal: string | null }>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal }));
  });
  clearInterval(timer);
  process.off('exit', stop);
  stop();
  const seconds = (performance.now() - begun) / 1000;
  if (stopped) return { end: 'stopped', failure: 'it did not end', files: new Map(), tests: new Map(), seconds };
  if (signal !== null) return 'killed';
  return { ...readReport(reportText(report, output), checkout, code === 0), seconds };
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // All of it has ended.
  }
}

function reportText(report: string, output: readonly Buffer[]): string {
  try {
    return readFileSync(report, 'utf8');
  } catch (cause) {
    throw new Error(`vitest wrote no report:\n${Buffer.concat(output).toString()}`, { cause });
  }
}

interface AssertionResult {
  readonly status: string;
  readonly title: string;
  readonly ancestorTitles: readonly string[];
  readonly duration?: number | null;
}

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly startTime: number;
    readonly endTime: number;
    readonly message: string;
    readonly assertionResults: readonly AssertionResult[];
  }[];
}

function readReport(json: string, checkout: string, passed: boolean): Omit<TestsRun, 'seconds'> {
  const ran = (JSON.parse(json) as Report).testResults.filter(
    ({ message, assertionResults: tests }) => message !== '' || tests.some(({ status }) => status === 'passed' || status === 'failed'),
  );
  const failures = ran.flatMap(({ name, message, assertionResults: tests }) => {
    const test = tests.find(({ status }) => status === 'failed');
    const failed = test ? nameOf(test) : message === '' ? undefined : message.split('\n')[0];
    return failed === undefined ? [] : [`${relative(checkout, name)} › ${failed}`];
  });
  const failure = failures[0] ?? (passed ? undefined : 'a failure outside of all tests');
  return {
    end: passed ? 'passed' : 'failed',
    ...(failure === undefined ? {} : { failure }),
    files: new Map(ran.map(({ name, startTime, endTime }) => [relative(checkout, name), (endTime - startTime) / 1000])),
    tests: new Map(
      ran.map(({ name, assertionResults: tests }) => [
        relative(checkout, name),
        new Map(tests.map((test) => [nameOf(test), (test.duration ?? 0) / 1000])),
      ]),
    ),
  };
}

/** The name that vitest's `-t` matches. */
function nameOf({ ancestorTitles, title }: AssertionResult): string {
  return [...ancestorTitles, title].join(' > ');
}
