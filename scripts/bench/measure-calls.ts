import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeTenFiles } from './corpus/ten-files.ts';
import { argumentsOf, commandFile, frameworkFolder } from './usage.ts';

const [folder, command] = argumentsOf({
  call: 'node scripts/bench/measure-calls.ts',
  prints: 'how long whole calls of the command take, from start to end of the process: cold, and with a warm cache',
  args: [frameworkFolder, commandFile],
});
const scratch = mkdtempSync(join(tmpdir(), 'bench-'));
const env = { ...process.env, NODE_COMPILE_CACHE: join(scratch, 'compile'), FRAMEWRIGHT_CACHE: join(scratch, 'cache') };

function timed(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return performance.now() - start;
}

// Fills the cache of Node; that of Framewright is for larger frameworks.
writeTenFiles(join(scratch, 'ten'));
timed([command, 'validate', join(scratch, 'ten')]);
const figures = {
  coldCall: timed([command, 'validate', folder]),
  warmCall: timed([command, 'validate', folder]),
};
rmSync(scratch, { recursive: true, force: true });
process.stdout.write(JSON.stringify(figures));
