// Prints how long whole calls of the command take, from start to end of the process: cold, with a warm cache, for ten files, and an empty script.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [folder = '', small = '', command = ''] = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), 'bench-'));
const empty = join(scratch, 'empty.mjs');
writeFileSync(empty, '');
const env = { ...process.env, NODE_COMPILE_CACHE: join(scratch, 'compile'), FRAMEWRIGHT_CACHE: join(scratch, 'cache') };

function timed(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return performance.now() - start;
}

timed([command, 'validate', small]);
timed([empty]);
const figures = {
  coldCall: timed([command, 'validate', folder]),
  warmCall: timed([command, 'validate', folder]),
  tenFiles: timed([command, 'validate', small]),
  empty: timed([empty]),
};
rmSync(scratch, { recursive: true, force: true });
process.stdout.write(JSON.stringify(figures));
