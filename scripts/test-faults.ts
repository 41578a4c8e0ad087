// Puts each seeded fault of tests/faults into a copy of the checkout and runs the tests that have to notice it.
// Usage: npm run test:faults -- [--whole] [parts of ids or files …]; with --whole all of `npm test` is run for each, which takes hours.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runTests } from './mutants/run-tests.ts';
import { makeScratchCheckout } from './mutants/scratch-checkout.ts';
import { readSeededFaults, withFault, type SeededFault } from './mutants/seeded-faults.ts';

const root = join(import.meta.dirname, '..');
const { values, positionals } = parseArgs({ allowPositionals: true, options: { whole: { type: 'boolean', default: false } } });
const faults = readSeededFaults(root).filter(
  ({ id, file }) => positionals.length === 0 || positionals.some((part) => id.includes(part) || file.includes(part)),
);
// All are applied before the first is run, so that a bad one shows at once.
const stale = faults.flatMap(complaintsAbout);
if (faults.length === 0) stale.push(`No fault is called ${positionals.join(' or ')}.`);
if (stale.length > 0) {
  process.stderr.write(stale.map((line) => `${line}\n`).join(''));
  process.exit(2);
}

const scratch = makeScratchCheckout(root);
const wanted = [...new Set(faults.flatMap(({ noticedBy }) => noticedBy))];
process.stdout.write(`${faults.length} faults; first the ${values.whole ? 'whole' : wanted.length} tests without any …\n`);
const sound = await runTests(scratch.path, values.whole ? [] : wanted);
const idle = values.whole ? [] : wanted.filter((file) => !sound.files.has(file));
if (sound.end !== 'passed') throw new Error(`The tests fail without any fault: ${sound.failure}`);
if (idle.length > 0) throw new Error(`No test ran in ${idle.join(', ')}.`);

let survivors = 0;
for (const [index, fault] of faults.entries()) {
  const file = join(scratch.path, fault.file);
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, withFault(text, fault));
  const { end, failure, seconds } = await runTests(scratch.path, values.whole ? [] : fault.noticedBy, {
    argv: ['--bail=1'],
    // The load of the machine is unknown, but an endless loop must be noticed.
    seconds: 60 + 20 * sum(fault.noticedBy.map((each) => sound.files.get(each) ?? 0)),
  });
  writeFileSync(file, text);
  if (end === 'passed') survivors += 1;
  const place = `${String(index + 1).padStart(3)}/${faults.length}`;
  const outcome = end === 'passed' ? `SURVIVED  ${fault.id}: ${fault.breaks}` : `killed    ${fault.id} (${failure})`;
  process.stdout.write(`${place}  ${seconds.toFixed(1).padStart(6)} s  ${outcome}\n`);
}
process.stdout.write(`\n${faults.length - survivors} of ${faults.length} faults killed, ${survivors} survived\n`);
process.exitCode = survivors > 0 ? 1 : 0;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function complaintsAbout(fault: SeededFault): readonly string[] {
  const missing = [fault.file, ...fault.noticedBy].filter((file) => !existsSync(join(root, file)));
  if (missing.length > 0) return missing.map((file) => `${fault.id}: there is no ${file}; bring tests/faults up to date.`);
  try {
    withFault(readFileSync(join(root, fault.file), 'utf8'), fault);
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
