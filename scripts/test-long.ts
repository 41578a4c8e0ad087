import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { mostSeed } from '../tests/support/amount.ts';
import { sumOf, type Count } from './testing/count.ts';
import { endWith } from './testing/end-with.ts';
import { longParts, longScripts } from './testing/long-parts.ts';
import { runAloud } from './testing/run-aloud.ts';
import { runVitest } from './testing/run-vitest.ts';

/**
 * Runs all long parts of the tests, or those that are named: `npm run test:long -- [part …] [--seed number]`. Without a seed it uses a new
 * one each time.
 */
const { values, positionals } = parseArgs({ options: { seed: { type: 'string' } }, allowPositionals: true });
const seed = values.seed ?? String(randomInt(mostSeed));
const print = (text: string): void => void process.stdout.write(text);

const names = [...longParts, ...longScripts].map(({ name }) => name);
const unknown = positionals.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`There is no part called ${unknown.join(', ')}; there are ${names.join(', ')}.\n`);
  process.exit(2);
}
const isWanted = ({ name }: { readonly name: string }): boolean => positionals.length === 0 || positionals.includes(name);
const [parts, scripts] = [longParts.filter(isWanted), longScripts.filter(isWanted)];
const again = `npm run test:long -- ${[...positionals, `--seed ${seed}`].join(' ')}`;
for (const { name, does } of [...parts, ...scripts]) print(`${name}: ${does}\n`);
print(`Seed ${seed}; the same again: ${again}\n`);

const more = { FRAMEWRIGHT_TEST_SEED: seed, FRAMEWRIGHT_TEST_AMOUNT: 'whole' };
const root = join(import.meta.dirname, '..');
const files = parts.flatMap((part) => part.files);
const noTests = { count: sumOf([]), withoutBrowser: 0 };
const tests = files.length === 0 ? noTests : await runVitest(files, more, root, print);
const counts: Count[] = [];
for (const { name, argv } of scripts) counts.push(await runAloud({ title: name, argv: argv(seed) }, root, print));
const { lines, code } = endWith(counts, tests, process.env['CI'] === 'true');
if (code !== 0) print(`\nWhat failed fails again with: ${again}\n`);
print(lines);
process.exitCode = code;
