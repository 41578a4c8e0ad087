// Prints how many milliseconds pass from saving one file of a large framework until its mistakes are printed, with validate --watch in a process of its own.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { median } from './in-child.ts';

const [folder = '', command = ''] = process.argv.slice(2);
const group = join(folder, 'competences/group-1');
const file = join(group, readdirSync(group).sort()[0] ?? '');
const original = readFileSync(file, 'utf8');

const child = spawn(process.execPath, [command, 'validate', '--watch', '--framework', folder], { stdio: ['ignore', 'pipe', 'inherit'] });
let printed = '';
child.stdout.setEncoding('utf8').on('data', (text: string) => {
  printed += text;
});

/** Waits until something that matches was printed, and forgets it. */
async function until(pattern: RegExp): Promise<void> {
  while (!pattern.test(printed)) await wait(1);
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
