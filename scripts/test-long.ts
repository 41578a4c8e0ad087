import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { mostSeed } from '../tests/support/amount.ts';
import { sumOf, type Count } from './testing/count.ts';
import { endWith } from './testing/end-with.ts';
import { longParts, longScripts } from './testing/long-parts.ts';
import { runAloud } from './testing/run-aloud.ts';
import { runVitest } from './testing/run-vitest.ts';

/** Runs what takes long as a whole, or the parts that are named: `npm run test:long -- [part …] [--seed number]`. Without a seed chance has a new one each time. */
const { values, positionals } = parseArgs({ options: { seed: { type: 'string' } }, allowPositionals: true });
const seed = values.seed ?? String(randomInt(mostSeed));
const tell = (text: string): void => void process.stdout.write(text);

const names = [...longParts, ...longScripts].map(({ name }) => name);
const unknown = positionals.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`There is no part called ${unknown.join(', ')}; there are ${names.join(', ')}.\n`);
  process.exit(2);
}
const isWanted = ({ name }: { readonly name: string }): boolean => positionals.length === 0 || positionals.includes(name);
const [parts, scripts] = [longParts.filter(isWanted), longScripts.filter(isWanted)];
const again = `npm run test:long -- ${[...positionals, `--seed ${seed}`].join(' ')}`;
for (const { name, does } of [...parts, ...scripts]) tell(`${name}: ${does}\n`);
tell(`Seed ${seed}; the same again: ${again}\n`);

const more = { FRAMEWRIGHT_TEST_SEED: seed, FRAMEWRIGHT_TEST_AMOUNT: 'whole' };
const root = join(import.meta.dirname, '..');
const files = parts.flatMap((part) => part.files);
const noTests = { count: sumOf([]), withoutBrowser: 0 };
const tests = files.length === 0 ? noTests : await runVitest(files, more, root, tell);
const counts: Count[] = [];
for (const { name, argv } of scripts) counts.push(await runAloud({ title: name, argv: argv(seed) }, root, tell));
const { lines, code } = endWith(counts, tests, process.env['CI'] === 'true');
if (code !== 0) tell(`\nWhat failed fails again with: ${again}\n`);
tell(lines);
process.exitCode = code;
