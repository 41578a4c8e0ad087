import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { endOf, startScript } from './children.ts';
import { onlyFailed, type Count } from './count.ts';
import { wholeLines } from './whole-lines.ts';

/** The result of the tests. */
export interface TestRun {
  readonly count: Count;
  /** How many of the skipped ones need a browser. */
  readonly withoutBrowser: number;
}

/** Runs vitest and forwards its output. @param argv names of files and options for vitest @param more additions to the environment */
export async function runVitest(
  argv: readonly string[],
  more: Readonly<Record<string, string>>,
  root: string,
  print: (text: string) => void,
): Promise<TestRun> {
  const report = join(root, `node_modules/.cache/framewright/tests-${process.pid}.json`);
  mkdirSync(dirname(report), { recursive: true });
  const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const child = startScript(['node_modules/vitest/vitest.mjs', 'run', ...argv], root, {
    env: {
      ...colour,
      ...more,
      FRAMEWRIGHT_TEST_REPORT: report,
    },
  });
  for (const stream of [child.stdout, child.stderr]) {
    const lines = wholeLines(print);
    stream.setEncoding('utf8').on('data', lines.add).on('end', lines.end);
  }
  const passed = await endOf(child);
  try {
    return readReport(readFileSync(report, 'utf8'), passed);
  } catch {
    return { count: onlyFailed, withoutBrowser: 0 };
  } finally {
    rmSync(report, { force: true });
  }
}

/** The result in a JSON report of vitest. @param passed whether vitest itself succeeded */
export function readReport(json: string, passed: boolean): TestRun {
  const report = JSON.parse(json) as Report;
  const skipped = report.testResults.flatMap(({ assertionResults }) => assertionResults).filter(({ status }) => status === 'skipped');
  return {
    count: {
      passed: report.numPassedTests,
      // A file that can't be loaded fails the run without failing a test.
      failed: report.numFailedTests === 0 && !passed ? 1 : report.numFailedTests,
      skipped: report.numPendingTests,
    },
    withoutBrowser: skipped.filter(({ tags }) => tags.includes('browser')).length,
  };
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly tags: readonly string[] }[];
  }[];
}
