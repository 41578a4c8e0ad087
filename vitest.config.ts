import { defineConfig } from 'vitest/config';
import { progressReporter } from './scripts/testing/progress-reporter.ts';
import { LongestFirst } from './scripts/testing/longest-first.ts';

const report = process.env['FRAMEWRIGHT_TEST_REPORT'];

export default defineConfig({
  test: {
    include: ['packages/*/src/**/*.test.ts', 'site/src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/*.test.ts'],
    // Half of the tests wait for a browser.
    maxWorkers: '100%',
    reporters: report === undefined ? ['default'] : ['default', progressReporter(), ['json', { outputFile: report }]],
    sequence: { sequencer: LongestFirst },
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
