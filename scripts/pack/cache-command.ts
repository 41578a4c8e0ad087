// Puts the command of this checkout into one file, for the launcher to start while all that it is made of stays as it is.
import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '../../');
const { deciding, cacheFolder, recordIn, stateOf } = (await import(`${root}scripts/bootstrap/cached-command.js`)) as Launcher;
const folder = cacheFolder(root);
/** File systems count time in steps, of which the longest is this many milliseconds: what was changed twice within one looks the same. */
const step = 2_000;

const sources = ['packages/*/src/**', 'packages/*/package.json', 'schema/*.json', 'scripts/pack/*', 'scripts/bootstrap/*.js', ...deciding];
const before = new Map(
  globSync(sources, { cwd: root })
    .map((path) => join(root, path))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true && !path.endsWith('.test.ts'))
    .map((path) => [path, stateOf(path)]),
);
const now = Date.now();
if (folder !== undefined && [...before.keys()].every((path) => isSettled(path, now))) await cache(folder);

interface Launcher {
  readonly deciding: readonly string[];
  readonly cacheFolder: (root: string) => string | undefined;
  readonly recordIn: (folder: string) => string;
  readonly stateOf: (path: string) => string;
}

async function cache(folder: string): Promise<void> {
  const { bundleCommand } = await import('./bundle-command.ts');
  const aside = join(folder, `new-${process.pid}`);
  try {
    mkdirSync(aside, { recursive: true });
    const place = realpathSync(join(root, 'packages/markdown/node_modules/satteri/package.json'));
    // The cache is no place from which packages are found.
    const site = pathToFileURL(join(root, 'site/src/index.ts')).href;
    const { digest, files, inputs } = await bundleCommand({ root, outDir: aside, place, site });
    const own = inputs.filter((path) => !path.includes('node_modules'));
    // As they were before anything was read: what was changed meanwhile will differ.
    const madeOf = [...new Set([...own, ...deciding.map((path) => join(root, path)), ...ownFiles()])].map((path) => [
      path,
      before.get(path) ?? '',
    ]);

    const cached = join(folder, digest);
    if (!files.every((name) => isSame(join(aside, name), join(cached, name)))) {
      rmSync(cached, { recursive: true, force: true });
      renameSync(aside, cached);
    }
    const outputs = files.map((name) => join(cached, name));
    const record = { root, start: outputs.at(-1), madeOf: [...madeOf, ...outputs.map((path) => [path, stateOf(path)])] };
    writeFileSync(`${aside}.json`, JSON.stringify(record), { flush: true });
    renameSync(`${aside}.json`, recordIn(folder));
    clear(folder, digest);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

function isSame(one: string, other: string): boolean {
  return existsSync(other) && readFileSync(one).equals(readFileSync(other));
}

/** Whether a file was last changed so long ago that a change from now on will show. */
function isSettled(path: string, at: number): boolean {
  const facts = statSync(path, { throwIfNoEntry: false });
  return facts === undefined || at - facts.mtimeMs > step;
}

/** What decides how the command is put into one file. */
function ownFiles(): readonly string[] {
  return [...before.keys()].filter((path) => dirname(path).startsWith(join(root, 'scripts')) || basename(path) === 'package.json');
}

/** Removes what was cached of earlier sources; a process that runs it has read it whole. */
function clear(folder: string, digest: string): void {
  for (const name of readdirSync(folder))
    if (/^[0-9a-f]{16}$/u.test(name) && name !== digest) rmSync(join(folder, name), { recursive: true, force: true });
}
