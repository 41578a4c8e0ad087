import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findGuards, type Guard } from './find-guards.ts';
import { guardVariables, instrument, mostGuards } from './instrument.ts';
import { runTests, type RunOptions, type TestsRun } from './run-tests.ts';
import { makeScratchCheckout } from './scratch-checkout.ts';

/** A guard of the checkout. */
export interface PlacedGuard extends Guard {
  /** Its number at run time. */
  readonly number: number;
  /** Path in the checkout, and the package that it belongs to. */
  readonly file: string;
  readonly package: string;
  /** Stable while the file is unchanged. */
  readonly key: string;
}

/** A copy of the checkout in which each guard can be removed. */
export interface InstrumentedCheckout {
  readonly guards: readonly PlacedGuard[];
  /** The test files that may notice, relative to the checkout. */
  readonly tests: readonly string[];
  /**
   * Runs test files in this order, and every test again without each guard that it meets.
   * @param folder holds the plan and takes the events
   */
  readonly tryAll: (folder: string, files: readonly string[], hasHung: () => boolean) => Promise<void>;
  /**
   * Runs whole test files in this order without a guard, up to the first failure.
   * @param seconds the timeout
   */
  readonly without: (guard: PlacedGuard, files: readonly string[], seconds: number) => Promise<TestsRun>;
}

/** Tests of pages, of the code itself and its types, or of prepacked programs: they would notice the instrumentation, or nothing. */
const elsewhere =
  /^tests\/(?:architecture|bootstrap|browser|cached-command|content|docs|dogfood|generated|guides|new-skeletons|packed|published|readmes|site-|workflows|xss)/u;

/**
 * Copies the checkout and instruments every guard of some packages.
 * @param packages names of folders below `packages`
 */
export function instrumentCheckout(root: string, packages: readonly string[]): InstrumentedCheckout {
  const { path } = makeScratchCheckout(root);
  const guards: PlacedGuard[] = [];
  for (const name of packages) {
    const files = globSync(`packages/${name}/src/**/*.ts`, { cwd: root }).filter((file) => !/\.test\.ts$|\/generated\//u.test(file));
    for (const file of files.sort()) {
      const text = readFileSync(join(path, file), 'utf8');
      const found = findGuards(file, text);
      writeFileSync(join(path, file), instrument(text, found, guards.length));
      const digest = digestOf(text);
      for (const [index, guard] of found.entries())
        guards.push({ ...guard, number: guards.length, file, package: name, key: `${file} ${digest} ${index}` });
    }
  }
  if (guards.length > mostGuards) throw new Error(`There are more than ${mostGuards} guards.`);
  writeFileSync(join(path, configName), config);
  writeFileSync(join(path, runnerName), runner);
  const tests = globSync(['packages/*/src/**/*.test.ts', 'tests/*.test.ts'], { cwd: root })
    .filter((file) => !elsewhere.test(file))
    .sort();
  const run = (files: readonly string[], env: Readonly<Record<string, string>>, options: RunOptions): Promise<TestsRun> =>
    runTests(path, files, {
      ...options,
      argv: ['--config', configName, ...(options.argv ?? [])],
      env: { ...env, [order]: files.join('\n') },
    });

  return {
    guards,
    tests,
    async tryAll(folder, files, hasHung) {
      const met = join(folder, 'met');
      mkdirSync(met, { recursive: true });
      const env = { [guardVariables.met]: met, [guardVariables.trial]: folder };
      await run(files, env, { hasHung, seconds: 24 * 3600 });
    },
    async without(guard, files, seconds) {
      const ran = await run(files, { [guardVariables.off]: String(guard.number) }, { argv: ['--bail=1'], seconds });
      if (ran.end === 'passed' && !files.every((file) => ran.files.has(file)))
        throw new Error(`No test ran in one of ${files.join(', ')}.`);
      return ran;
    },
  };
}

export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

const order = 'FRAMEWRIGHT_GUARDS_ORDER';
const configName = 'vitest.guards.config.ts';
const runnerName = 'guards-runner.ts';

/** Each file in a process of its own, so that the guards of one are not attributed to the next. */
const config = `
import { relative } from 'node:path';
import { BaseSequencer } from 'vitest/node';
import base from './vitest.config.ts';

const { provide = {}, tags = [] } = base.test ?? {};
const order = (process.env.${order} ?? '').split('\\n');
class InOrder extends BaseSequencer {
  async sort(files) {
    const rank = ({ moduleId }) => order.indexOf(relative(import.meta.dirname, moduleId));
    return [...files].sort((a, b) => rank(a) - rank(b));
  }
}

export default {
  test: {
    provide,
    tags,
    include: ['packages/*/src/**/*.test.ts', 'tests/*.test.ts'],
    pool: 'forks',
    isolate: true,
    fileParallelism: false,
    sequence: { sequencer: InOrder },
    ...(process.env.${guardVariables.trial} === undefined ? {} : { runner: './${runnerName}' }),
    testTimeout: 3_600_000,
    hookTimeout: 3_600_000,
  },
};
`;

const runner = `export { TrialRunner as default } from './scripts/mutants/trial-runner.ts';\n`;
