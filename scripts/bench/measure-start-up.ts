import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { packCommand } from '../pack/pack-command.ts';
import { packLibraries } from '../pack/pack-libraries.ts';
import { median } from './in-child.ts';
import { writeTenFiles } from './corpus/ten-files.ts';
import { argumentsOf } from './usage.ts';
import { timedCall } from './timed-call.ts';

argumentsOf({
  call: 'node scripts/bench/measure-start-up.ts',
  prints:
    'how long it takes to check ten files, from start to end of the process, beside an empty script: as npx --no -- framewright in the checkout does it, as the sources do it alone, and as it is published; medians of calls in turn, all with the same Node, environment and pipes',
  args: [],
});

const root = join(import.meta.dirname, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'bench-'));
const [empty, ten, packed] = ['empty.mjs', 'ten', 'node_modules/@framewright/cli'].map((name) => join(scratch, name)) as [
  string,
  string,
  string,
];
const rounds = 21;

writeFileSync(empty, '');
mkdirSync(packed, { recursive: true });
writeTenFiles(ten);
const libraries = join(scratch, 'libraries/node_modules/@framewright');
packLibraries(root, libraries);
await packCommand({ root, libraries, outDir: packed });
const parser = realpathSync(join(root, 'packages/markdown/node_modules/satteri'));
symlinkSync(join(dirname(parser), '@bruits'), join(scratch, 'node_modules/@bruits'));

const calls = {
  empty: [empty],
  tenFiles: [join(root, 'scripts/bootstrap/framewright.js'), 'validate', ten],
  tenFilesPacked: [join(packed, 'dist/bin.cjs'), 'validate', ten],
  tenFilesUnbundled: [join(root, 'packages/cli/src/bin.ts'), 'validate', ten],
};
const env = { ...process.env, NODE_COMPILE_CACHE: join(scratch, 'compile'), FRAMEWRIGHT_CACHE: join(scratch, 'cache') };

// The first calls warm the caches of Node and of Framewright.
for (const args of Object.values(calls)) for (let call = 0; call < 3; call += 1) timedCall(args, env);
const times = Array.from({ length: rounds }, () =>
  Object.entries(calls).map(([name, args]) => [name, timedCall(args, env)] as const),
).flat();
const figures = Object.keys(calls).map((name) => [name, median(times.flatMap(([of, time]) => (of === name ? [time] : [])))]);
rmSync(scratch, { recursive: true, force: true });
process.stdout.write(JSON.stringify(Object.fromEntries(figures)));
