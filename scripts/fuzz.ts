import { tryText } from '../tests/fuzz/checks.ts';
import { mutated } from '../tests/fuzz/mutate.ts';
import { randomFrom } from '../tests/fuzz/random.ts';

/** Runs mutated texts through everything: `node scripts/fuzz.ts [seconds] [seed]`. A finding is reproduced with its seed. */
const [seconds = '300', written = String(Date.now() % 2 ** 31)] = process.argv.slice(2);
const seed = Number(written);
const random = randomFrom(seed);
const slowest = { milliseconds: 0, text: '' };
const kinds = new Map<string, number>();
let [executions, printed] = [0, 0];

process.stdout.write(`Seed ${seed}, ${seconds} seconds\n`);
for (const end = performance.now() + Number(seconds) * 1000; performance.now() < end; executions += 1) {
  const text = mutated(random);
  const begun = performance.now();
  const tried = tryText(text);
  const milliseconds = performance.now() - begun;
  if (milliseconds > slowest.milliseconds) Object.assign(slowest, { milliseconds, text: text.text });
  if (tried.printed) printed += 1;
  for (const fault of tried.faults) {
    const kind = fault.replace(/\d+/gu, '0').slice(0, 80);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    if (kinds.get(kind) === 1) process.stdout.write(`\nExecution ${executions}: ${fault}\n${JSON.stringify(text)}\n`);
  }
}
const findings = [...kinds.values()].reduce((sum, count) => sum + count, 0);
process.stdout.write(
  `\n${executions} executions, ${printed} of them with texts without a mistake; ${findings} findings of ${kinds.size} kinds; the slowest took ${Math.round(slowest.milliseconds)} ms: ${JSON.stringify(slowest.text.slice(0, 200))}\n`,
);
process.exitCode = findings > 0 ? 1 : 0;
