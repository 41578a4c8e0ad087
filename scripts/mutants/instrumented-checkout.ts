import { createHash } from 'node:crypto';
import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
   * Runs a test file with all guards, and records which guards each test meets, by its full name; those met between tests have the name ''.
   */
  readonly meet: (test: string) => Promise<TestsRun & { readonly met: ReadonlyMap<string, readonly number[]> }>;
  /**
   * Runs test files in this order without a guard, up to the first failure.
   * @param names full names of the tests to run; by default all
   * @param seconds the timeout
   */
  readonly without: (
    guard: PlacedGuard,
    files: readonly string[],
    names: readonly string[] | undefined,
    seconds: number,
  ) => Promise<TestsRun>;
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
  writeFileSync(join(path, setupName), setup);
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
    async meet(file) {
      const folder = mkdtempSync(join(path, 'guards-met-'));
      const ran = await run([file], { [guardVariables.met]: folder }, {});
      const met = metIn(folder);
      rmSync(folder, { recursive: true, force: true });
      return { ...ran, met };
    },
    async without(guard, files, names, seconds) {
      const only =
        names === undefined ? [] : ['-t', `^(?:${names.map((name) => name.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&')).join('|')})$`];
      const ran = await run(files, { [guardVariables.off]: String(guard.number) }, { argv: ['--bail=1', ...only], seconds });
      if (ran.end !== 'passed' || files.every((file) => ran.files.has(file))) return ran;
      // A run without tests would pass: a name may not match its own pattern.
      if (names !== undefined) return this.without(guard, files, undefined, seconds);
      throw new Error(`No test ran in one of ${files.join(', ')}.`);
    },
  };
}

export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** The guards that each test met, itself and in its child processes. */
function metIn(folder: string): ReadonlyMap<string, readonly number[]> {
  const met = new Map<string, Set<number>>();
  for (const name of readdirSync(folder)) {
    const lines = readFileSync(join(folder, name), 'utf8').split('\n');
    for (let at = 0; at + 1 < lines.length; at += 2) {
      const test = (JSON.parse(lines[at] ?? '[]') as readonly string[])[1] ?? '';
      const numbers = met.get(test) ?? new Set();
      met.set(test, numbers);
      for (const number of (lines[at + 1] ?? '').split(' ')) if (number !== '') numbers.add(Number(number));
    }
  }
  return new Map([...met].map(([test, numbers]) => [test, [...numbers]]));
}

const order = 'FRAMEWRIGHT_GUARDS_ORDER';
const configName = 'vitest.guards.config.ts';
const setupName = 'guards-setup.ts';

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
    setupFiles: ['./${setupName}'],
    testTimeout: 3_600_000,
    hookTimeout: 3_600_000,
  },
};
`;

/** Guards that are met before, between and after the tests are recorded for the file as a whole. */
const setup = `
import { afterAll, afterEach, beforeEach, expect } from 'vitest';

const path = expect.getState().testPath;
const call = (name) => {
  process.env.${guardVariables.test} = JSON.stringify([path, name]);
};
const take = () => {
  const guards = globalThis.__guards;
  if (process.env.${guardVariables.met} === undefined || guards === undefined) return;
  guards.write();
  guards.met.fill(0);
};

call('');
beforeEach(({ task }) => {
  take();
  call(task.fullTestName);
});
afterEach(() => {
  take();
  call('');
});
afterAll(take);
`;
