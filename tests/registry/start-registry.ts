import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '../..');
const bootstrap = join(root, 'scripts/bootstrap');

/** A registry of packages on this computer alone. */
export interface Registry {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Starts a registry that holds packages of our names as they are published to it, and has those of others from the registry that npm uses here.
 * Names of ours are never asked for elsewhere: nobody is known to own them.
 * @param folder for what it stores
 */
export async function startRegistry(folder: string): Promise<Registry> {
  const program = await fetchedRegistry();
  const port = await freePort();
  mkdirSync(folder, { recursive: true });
  const others = spawnSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8', shell: process.platform === 'win32' }).stdout.trim();
  const own = ['framewright', 'create-framewright', '@framewright/*'].map((name) => [name, { access: '$all', publish: '$all' }]);
  // JSON is YAML.
  const config = {
    storage: join(folder, 'storage'),
    uplinks: { others: { url: others, maxage: '60m', timeout: '120s' } },
    packages: { ...Object.fromEntries(own), '**': { access: '$all', proxy: 'others' } },
    auth: { htpasswd: { file: join(folder, 'htpasswd') } },
    publish: { allow_offline: true },
    max_body_size: '50mb',
    web: { enable: false },
    log: { type: 'file', path: join(folder, 'log'), format: 'json', level: 'warn' },
  };
  writeFileSync(join(folder, 'config.yaml'), JSON.stringify(config, undefined, 2));
  const child = spawn(process.execPath, [program, '--config', join(folder, 'config.yaml'), '--listen', `http://127.0.0.1:${port}/`], {
    stdio: 'ignore',
  });
  const closed = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const url = `http://127.0.0.1:${port}/`;
  let hasEnded = false;
  void closed.then(() => {
    hasEnded = true;
  });
  while (!(await answers(url))) {
    if (hasEnded) throw new Error('The registry ended before it answered.');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return {
    url,
    close: async () => {
      child.kill();
      await closed;
    },
  };
}

/** Where the program of the registry lies, fetched into a folder of its own that a lockfile of its own pins. */
async function fetchedRegistry(): Promise<string> {
  const path = join(bootstrap, 'registry');
  const program = join(path, 'node_modules/verdaccio/bin/verdaccio');
  const pinned = { path, holds: 'a package registry', program, native: false };
  const parts = await Promise.all(
    ['command', 'lock', 'pinned-folder'].map((name) => import(pathToFileURL(join(bootstrap, `${name}.js`)).href)),
  );
  const { fill, isFilled, runQuietly, withLock } = Object.assign({}, ...parts) as Launcher;
  if (!isFilled(pinned)) await withLock(root, (name) => fill(root, pinned, (file, args, options) => runQuietly(file, args, options, name)));
  return program;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}-/ping`)).ok;
  } catch {
    return false;
  }
}

type Run = (file: string, args: readonly string[], options: { cwd: string; env: NodeJS.ProcessEnv }) => Promise<unknown>;
interface Pinned {
  readonly path: string;
  readonly holds: string;
  readonly program: string;
  readonly native: boolean;
}
interface Launcher {
  readonly fill: (root: string, folder: Pinned, run: Run) => Promise<void>;
  readonly isFilled: (folder: Pinned) => boolean;
  readonly runQuietly: (file: string, args: readonly string[], options: object, started: (pid: number) => void) => Promise<unknown>;
  readonly withLock: (root: string, work: (name: (pid: number) => void) => Promise<void>) => Promise<void>;
}
