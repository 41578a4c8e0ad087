import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeTenFiles } from './corpus/ten-files.ts';
import { argumentsOf, commandFile, frameworkFolder } from './usage.ts';
import { timedCall } from './timed-call.ts';

const [folder, command] = argumentsOf({
  call: 'node scripts/bench/measure-calls.ts',
  prints: 'how long whole calls of the command take, from start to end of the process: cold, and with a warm cache',
  args: [frameworkFolder, commandFile],
});
const scratch = mkdtempSync(join(tmpdir(), 'bench-'));
const env = { ...process.env, NODE_COMPILE_CACHE: join(scratch, 'compile'), FRAMEWRIGHT_CACHE: join(scratch, 'cache') };

// Warms the cache of Node; that of Framewright is for larger frameworks.
writeTenFiles(join(scratch, 'ten'));
timedCall([command, 'validate', join(scratch, 'ten')], env);
const figures = {
  coldCall: timedCall([command, 'validate', folder], env),
  warmCall: timedCall([command, 'validate', folder], env),
};
rmSync(scratch, { recursive: true, force: true });
process.stdout.write(JSON.stringify(figures));
