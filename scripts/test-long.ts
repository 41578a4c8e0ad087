import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { mostSeed } from '../tests/support/amount.ts';
import { endWith } from './testing/end-with.ts';
import { longParts } from './testing/long-parts.ts';
import { runVitest } from './testing/run-vitest.ts';

/** Runs what takes long as a whole, or the parts that are named: `npm run test:long -- [part …] [--seed number]`. Without a seed chance has a new one each time. */
const { values, positionals } = parseArgs({ options: { seed: { type: 'string' } }, allowPositionals: true });
const seed = values.seed ?? String(randomInt(mostSeed));
const tell = (text: string): void => void process.stdout.write(text);

const unknown = positionals.filter((name) => !longParts.some((part) => part.name === name));
if (unknown.length > 0) {
  process.stderr.write(`There is no part called ${unknown.join(', ')}; there are ${longParts.map(({ name }) => name).join(', ')}.\n`);
  process.exit(2);
}
const parts = longParts.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
const again = `npm run test:long -- ${[...positionals, `--seed ${seed}`].join(' ')}`;
for (const { name, does } of parts) tell(`${name}: ${does}\n`);
tell(`Seed ${seed}; the same again: ${again}\n`);

const more = { FRAMEWRIGHT_TEST_SEED: seed, FRAMEWRIGHT_TEST_AMOUNT: 'whole' };
const tests = await runVitest(
  parts.flatMap(({ files }) => files),
  more,
  join(import.meta.dirname, '..'),
  tell,
);
const { lines, code } = endWith([], tests, process.env['CI'] === 'true');
if (code !== 0) tell(`\nWhat failed fails again with: ${again}\n`);
tell(lines);
process.exitCode = code;
