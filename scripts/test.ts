import { join } from 'node:path';
import { startScript } from './testing/children.ts';
import { endWith } from './testing/end-with.ts';
import { runQuietly, type Check } from './testing/run-quietly.ts';
import { runVitest } from './testing/run-vitest.ts';

const root = join(import.meta.dirname, '..');
const typesOf = (project: string): readonly string[] => ['node_modules/typescript/bin/tsc', '-p', project];

/** The checks that run beside the tests. */
const checks: readonly Check[] = [
  { title: 'Types', argv: typesOf('.') },
  { title: 'Types of the launcher', argv: typesOf('scripts/bootstrap') },
  { title: 'Types of what runs in the reader’s browser', argv: typesOf('site/src/client') },
  { title: 'Types of what measures', argv: typesOf('scripts/bench') },
  { title: 'Lint and form', argv: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'] },
  { title: 'Spelling', argv: ['node_modules/cspell/bin.mjs', 'lint', '--no-progress', '--no-cache'] },
];

const argv = process.argv.slice(2);
const print = (text: string): void => void process.stdout.write(text);
// Sites are built in parallel with the tests that need none; a run of some tests waits only for their sites.
const builder = argv.length === 0 ? startScript(['tests/browser/build-sites.ts'], root) : undefined;
const [tests, ...counts] = await Promise.all([runVitest(argv, {}, root, print), ...checks.map((check) => runQuietly(check, root, print))]);
builder?.kill();

const { lines, code } = endWith(counts, tests, process.env['CI'] === 'true');
print(lines);
process.exitCode = code;
