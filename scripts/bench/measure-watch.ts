import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { median } from './in-child.ts';
import { argumentsOf, commandFile, frameworkFolder } from './usage.ts';

const [folder, command] = argumentsOf({
  call: 'node scripts/bench/measure-watch.ts',
  prints:
    'how many milliseconds pass from saving one of its competences until the mistakes in it are printed, with validate --watch in a process of its own; the framework must have no mistakes',
  args: [frameworkFolder, commandFile],
});
const competences = join(folder, 'competences');
const [first = ''] = readdirSync(competences, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .sort();
const file = join(competences, first);
const original = readFileSync(file, 'utf8');

const child = spawn(process.execPath, [command, 'validate', '--watch', '--framework', folder], { stdio: ['ignore', 'pipe', 'inherit'] });
let printed = '';
child.stdout.setEncoding('utf8').on('data', (text: string) => {
  printed += text;
});

/** Waits until something that matches was printed, and consumes it. */
async function until(pattern: RegExp): Promise<void> {
  while (!pattern.test(printed)) {
    if (child.exitCode !== null) throw new Error(`The command ended with ${child.exitCode} while it should watch.`);
    await wait(1);
  }
  printed = '';
}

const times: number[] = [];
try {
  await until(/No mistakes/u);
  for (let run = 0; run < 6; run += 1) {
    await wait(300);
    const broken = run % 2 === 0;
    const start = performance.now();
    writeFileSync(file, broken ? `${original}\n<br>\n` : original);
    await until(broken ? /1 error/u : /No mistakes/u);
    times.push(performance.now() - start);
  }
} finally {
  writeFileSync(file, original);
  child.kill('SIGTERM');
}
process.stdout.write(JSON.stringify({ watch: median(times) }));
