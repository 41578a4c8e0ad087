import { howToGetChromium } from '../../tests/browser/find-chromium.ts';
import { onlyFailed, printCount, sumOf, type Count } from './count.ts';
import type { TestRun } from './run-vitest.ts';

/** The last lines, and the exit code. Tests that were skipped for lack of a browser are listed; with CI=true that is a failure. */
export function endWith(
  checks: readonly Count[],
  { count, withoutBrowser }: TestRun,
  isCi: boolean,
): { readonly lines: string; readonly code: number } {
  const lacking = withoutBrowser > 0 ? `${withoutBrowser} tests were skipped because there is no browser. ${howToGetChromium}\n\n` : '';
  const total = sumOf([...checks, count, ...(withoutBrowser > 0 && isCi ? [onlyFailed] : [])]);
  return { lines: `\n${lacking}${printCount(total)}\n`, code: total.failed > 0 ? 1 : 0 };
}
