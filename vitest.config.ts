import { basename } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest: what is begun last should not be what everybody waits for. */
const long = [
  'browser-framework',
  'browser-history',
  'mutations',
  'browser-two-dimensions',
  'site-lighthouse',
  'site-composer',
  'xss',
  'frameworks',
  'site-languages',
  'site-preview',
];

/** The long files first, the rest as vitest has them. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = long.indexOf(basename(moduleId, '.test.ts'));
      return at === -1 ? long.length : at;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    include: ['packages/*/src/**/*.test.ts', 'site/src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/*.test.ts'],
    // Half of the tests wait for a browser.
    maxWorkers: '100%',
    sequence: { sequencer: LongFirst },
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
