import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { progressReporter } from './scripts/testing/progress-reporter.ts';
import { LongestFirst } from './scripts/testing/longest-first.ts';
import { amountFrom } from './tests/support/amount.ts';

const { seed, isWhole } = amountFrom(process.env);
/** The long run has no tight timeouts. */
const timeOut = (usual: number): { readonly testTimeout: number; readonly hookTimeout: number } =>
  isWhole ? { testTimeout: 1_800_000, hookTimeout: 1_800_000 } : { testTimeout: usual, hookTimeout: usual };
const report = process.env['FRAMEWRIGHT_TEST_REPORT'];
const sites = ['tests/browser*.test.ts', 'tests/site-*.test.ts', 'tests/published.test.ts', 'tests/xss.test.ts'];
/** What asks Lighthouse: only in the long run, as the other sites' tests ask axe the same. */
const lighthouse = 'tests/site-lighthouse.test.ts';
/** What downloads the packages of others, and what only adds numbers: only in the long run. */
const onlyLong = ['tests/registry.test.ts', 'tests/suggestions-at-large.test.ts'];
/** Files that count the steps of the program, and so need it for themselves. */
const counted = ['tests/unbreakable-growth.test.ts'];

export default defineConfig({
  test: {
    // One more than there are cores: each waits for a browser, git or a file at times.
    maxWorkers: availableParallelism() + 1,
    reporters: report === undefined ? ['default'] : ['default', progressReporter(), ['json', { outputFile: report }]],
    sequence: { sequencer: LongestFirst },
    provide: { seed, isWhole },
    tags: [{ name: 'browser', description: 'Needs a browser, and is skipped where there is none.' }],
    // Modules hold no state, so files can share them.
    isolate: false,
    globalSetup: 'tests/support/temporary-place.ts',
    // In starting order: sites are built meanwhile, and short files fill the gaps that long ones leave.
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: ['tests/*.test.ts'],
          exclude: [...sites, ...counted, ...(isWhole ? [] : onlyLong)],
          pool: 'forks',
          ...timeOut(60_000),
        },
      },
      {
        extends: true,
        test: {
          name: 'counted',
          include: counted,
          pool: 'forks',
          // What other files had run counts as well.
          isolate: true,
          ...timeOut(120_000),
        },
      },
      {
        extends: true,
        test: {
          name: 'sites',
          include: sites,
          exclude: isWhole ? [] : [lighthouse],
          pool: 'forks',
          globalSetup: ['tests/support/temporary-place.ts', 'tests/browser/global-setup.ts'],
          ...timeOut(60_000),
        },
      },
      {
        extends: true,
        test: {
          name: 'units',
          include: ['packages/*/src/**/*.test.ts', 'site/src/**/*.test.ts', 'scripts/**/*.test.ts'],
          pool: 'threads',
          ...timeOut(10_000),
        },
      },
    ],
  },
});
