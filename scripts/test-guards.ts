// Takes guards out of the code one at a time, in a copy of the checkout, and runs the tests that come there. Usage: npm run test:guards --
// [--sample 200] [--seed N] [--resume] [--report file.md] [parts of paths, or names of packages …] Without --sample every guard is tried,
// which takes a night. --resume leaves out what was killed before and has not changed since. Of a file of tests only those are run that
// come to the guard, and none if they take longer than 60 seconds; --longest says otherwise.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { randomFrom } from '../tests/support/random.ts';
import { explanationOf, readExplained, staleExplanations } from './mutants/explained-guards.ts';
import { reportGuards } from './mutants/guard-report.ts';
import { instrumentCheckout, type PlacedGuard } from './mutants/instrumented-checkout.ts';
import { meetAll } from './mutants/meetings.ts';
import { readStored, store } from './mutants/stored.ts';
import { GuardTrial, type TriedGuard } from './mutants/try-guards.ts';

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
    longest: { type: 'string', default: '60' },
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

const meetings = await meetAll(root, checkout, printLine);
const failing = meetings.filter(({ around }) => around === undefined);
if (failing.length > 0) printLine(`Left out, because they fail without any fault: ${failing.map(({ file }) => file).join(', ')}`);
const trial = new GuardTrial(checkout, meetings, Number(values.longest));
const known = values.resume ? readStored<Omit<TriedGuard, 'guard'>>(root, 'tried') : new Map<string, Omit<TriedGuard, 'guard'>>();
const tried: TriedGuard[] = [];
for (const [index, guard] of chosen.entries()) {
  const before = known.get(guard.key);
  const now = before?.end === 'killed' ? { ...before, guard } : await trial.try(guard);
  tried.push(now);
  if (now.guard === guard && before?.end !== 'killed') {
    store(root, 'tried', guard.key, { ...now, guard: undefined });
    const words = guard.words.replace(/\s+/gu, ' ').slice(0, 80);
    printLine(
      `${String(index + 1).padStart(5)}/${chosen.length}  ${now.seconds.toFixed(1).padStart(6)} s  ${now.end.padEnd(8)}  ${guard.file}:${guard.line} ${guard.kind} ${words}`,
    );
  }
}

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
