// Takes guards out of the code one at a time, in a copy of the checkout, and runs the tests that come there. Usage: npm run test:guards --
// [--sample 200] [--seed N] [--resume] [--report file.md] [--whole] [--tests part] [parts of paths, or names of packages …] Without
// --sample every guard is tried. --resume leaves out what was killed before and has not changed since. A test that takes longer than 3
// seconds is not repeated without a guard, and a file that is known to take ten times as long is not run; --longest says otherwise. What
// test files compute before their first test is computed once, so that what survives may be noticed there: --whole runs these files anew
// for each survivor, unless they take five times as long as the longest test. --tests runs only files whose paths have the part in them:
// for tests that were just written.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { randomFrom } from '../tests/support/random.ts';
import { explanationOf, readExplained, staleExplanations } from './mutants/explained-guards.ts';
import { reportGuards } from './mutants/guard-report.ts';
import { instrumentCheckout, type PlacedGuard } from './mutants/instrumented-checkout.ts';
import { readStored, store } from './mutants/stored.ts';
import { tryGuards, type TriedGuard } from './mutants/try-guards.ts';

const root = join(import.meta.dirname, '..');
/** The packages whose guards decide over untrusted text, files and claims. */
const packages = ['markdown', 'validator', 'workspace', 'diff', 'forge', 'exporters'];
const goal = 0.9;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    resume: { type: 'boolean', default: false },
    report: { type: 'string' },
    longest: { type: 'string', default: '3' },
    whole: { type: 'boolean', default: false },
    tests: { type: 'string', multiple: true, default: [] },
  },
});
const printLine = (line: string): void => void process.stdout.write(`${line}\n`);

const checkout = instrumentCheckout(root, packages);
const explained = readExplained(root);
const stale = staleExplanations(explained, checkout.guards);
for (const { file, words } of stale)
  printLine(`No guard of ${file} is written as “${words}”; bring tests/guards/explained.yaml up to date.`);
const wanted = checkout.guards.filter(
  ({ file, package: name }) =>
    positionals.length === 0 || positionals.some((part) => part === name || (part.includes('/') && file.includes(part))),
);
if (wanted.length === 0) throw new Error(`No guard is in ${positionals.join(' or ')}; the packages are ${packages.join(', ')}.`);
const chosen = values.sample === undefined ? wanted : sampleOf(wanted, Number(values.sample), Number(values.seed));
printLine(
  `${checkout.guards.length} guards, ${chosen.length} of ${wanted.length} chosen${values.sample === undefined ? '' : ` with --seed ${values.seed}`}`,
);

const seconds = readStored<number>(root, 'seconds');
const inSources = (file: string): number => (file.startsWith('packages/') ? 0 : 1);
const allFiles = checkout.tests
  .filter((file) => values.tests.length === 0 || values.tests.some((part) => file.includes(part)))
  .toSorted((a, b) => inSources(a) - inSources(b) || (seconds.get(a) ?? 0) - (seconds.get(b) ?? 0));
const isLong = (file: string): boolean => (seconds.get(file) ?? 0) > 10 * Number(values.longest);
const long = allFiles.filter(isLong);
if (long.length > 0) printLine(`Left out, because they take long: ${long.join(', ')}`);
const files = allFiles.filter((file) => !isLong(file));
const known = values.resume ? readStored<Omit<TriedGuard, 'guard'>>(root, 'tried') : new Map<string, Omit<TriedGuard, 'guard'>>();
const before = chosen.flatMap((guard) => {
  const tried = known.get(guard.key);
  return tried?.end === 'killed' || tried?.end === 'stopped' ? [{ ...tried, guard }] : [];
});
const isKnown = new Set(before.map(({ guard }) => guard));
let filesRun = 0;
const now = await tryGuards(
  checkout,
  chosen.filter((guard) => !isKnown.has(guard)),
  {
    files,
    longest: Number(values.longest),
    isWhole: values.whole,
    onFile(file, took, failing) {
      filesRun += 1;
      store(root, 'seconds', file, took);
      const outcome = failing.length === 0 ? '' : `, of which ${failing.length} fail without any fault, as ${failing[0]}`;
      printLine(`${String(filesRun).padStart(5)}/${files.length}  ${took.toFixed(1).padStart(6)} s  ${file}${outcome}`);
    },
    onTried({ guard, ...tried }) {
      store(root, 'tried', guard.key, tried);
      const words = guard.words.replace(/\s+/gu, ' ').slice(0, 80);
      const rest = tried.leftOut.length === 0 ? '' : `, without all of ${tried.leftOut.join(', ')}`;
      printLine(`${tried.end.padEnd(8)}  ${guard.file}:${guard.line} ${guard.kind} ${words} ${tried.by ?? ''}${rest}`);
    },
  },
);
const tried = [...before, ...now];

const what = positionals.length === 0 ? packages.join(', ') : positionals.join(', ');
const report = reportGuards(
  tried,
  ({ guard }) => explanationOf(explained, guard),
  `${chosen.length} of ${wanted.length} guards of ${what}${values.sample === undefined ? '' : `, chosen with seed ${values.seed}`}.`,
);
printLine(`\n${report.text}`);
if (values.report !== undefined) writeFileSync(values.report, report.text);
process.exitCode = report.share < goal || stale.length > 0 ? 1 : 0;

/** A random sample of guards; a larger one includes the smaller. */
function sampleOf(guards: readonly PlacedGuard[], size: number, seed: number): readonly PlacedGuard[] {
  if (!Number.isSafeInteger(size) || size < 1) throw new Error('--sample takes a whole number from 1.');
  const random = randomFrom(seed);
  const left = [...guards];
  const chosen: PlacedGuard[] = [];
  while (chosen.length < size && left.length > 0) chosen.push(...left.splice(random.below(left.length), 1));
  return chosen;
}
