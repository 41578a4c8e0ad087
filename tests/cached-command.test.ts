import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const long = new Date('2026-01-01T00:00:00Z');
const soon = new Date('2200-01-01T00:00:00Z');
const checkout = realpathSync(mkdtempSync(join(tmpdir(), 'framewright cached ')));
const caches = realpathSync(mkdtempSync(join(tmpdir(), 'framewright caches ')));
const { cacheFolder } = (await import(join(root, 'scripts/bootstrap/cached-command.js'))) as {
  readonly cacheFolder: (root: string, env: NodeJS.ProcessEnv) => string | undefined;
};
const cache = cacheFolder(`${checkout}/`, { XDG_CACHE_HOME: caches }) ?? '';
const edited = join(checkout, 'packages/cli/src/commands/list.ts');

beforeAll(() => {
  for (const name of ['schema', 'scripts', 'packages'])
    cpSync(join(root, name), join(checkout, name), { recursive: true, verbatimSymlinks: true, filter: isSource });
  for (const name of ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', 'tsconfig.json', '.npmrc'])
    cpSync(join(root, name), join(checkout, name));
  mkdirSync(join(checkout, 'node_modules'));
  for (const name of ['.pnpm', 'esbuild', '.installed'])
    symlinkSync(join(root, 'node_modules', name), join(checkout, 'node_modules', name));
  settle();
});
beforeEach(() => {
  if (!existsSync(join(cache, `${process.platform}-${process.arch}.json`))) call();
});
afterAll(() => {
  for (const folder of [checkout, caches]) rmSync(folder, { recursive: true, force: true });
});

/** What git has, and the links to libraries; not what was fetched or built. */
function isSource(path: string): boolean {
  return !/[/\\](?:bootstrap[/\\](?:node|pnpm)[/\\]node_modules|dist|\.cache)$/u.test(path);
}

/** Makes all files look as if they had been there for long: what was just changed is not cached. */
function settle(): void {
  for (const file of readdirSync(checkout, { recursive: true, withFileTypes: true }))
    if (file.isFile() && !file.parentPath.includes('.cache')) utimesSync(join(file.parentPath, file.name), long, long);
}

function call(args: readonly string[] = ['list', '--help'], given: Readonly<Record<string, string>> = {}): SpawnSyncReturns<string> {
  const { FRAMEWRIGHT_DEBUG: _d, FRAMEWRIGHT_CACHE: _f, CI: _c, NODE_COMPILE_CACHE: _n, ...env } = process.env;
  return spawnSync(process.execPath, [join(checkout, 'scripts/bootstrap/framewright.js'), ...args], {
    cwd: checkout,
    env: { ...env, XDG_CACHE_HOME: caches, ...given },
    encoding: 'utf8',
  });
}

function cachedPrograms(): readonly string[] {
  return readdirSync(cache).filter((name) => /^[0-9a-f]{16}$/u.test(name));
}

/** Whether a call was answered from the cache: only that leaves compiled code beside it. */
function wasCached(): boolean {
  return cachedPrograms().some((name) => readdirSync(join(cache, name)).some((file) => file.startsWith('code-')));
}

test('the first call runs the sources and caches the command, the second runs that and says the same', () => {
  rmSync(cache, { recursive: true });
  const first = call();
  expect(first).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('framewright list') });
  expect([cachedPrograms().length, wasCached()]).toEqual([1, false]);
  expect(call()).toMatchObject({ status: 0, stderr: '', stdout: first.stdout });
  expect(wasCached()).toBe(true);
});

test('the builder of sites is found from wherever the command is cached', () => {
  mkdirSync(join(checkout, 'site/src'), { recursive: true });
  writeFileSync(join(checkout, 'site/src/index.ts'), 'export const buildSite = async () => ({ pages: 4711 });\n');
  const framework = join(checkout, 'framework');
  mkdirSync(framework, { recursive: true });
  writeFileSync(join(framework, 'framework.md'), '---\nformat: 1\nid: f\ntitle: F\n---\n');
  expect(call(['build', '--framework', framework, '--out', join(checkout, 'out')])).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('4711'),
  });
  expect(wasCached()).toBe(true);
});

/** A command that can be told apart from others, and fails: the rest of the tests asks nothing else of one. */
const smallCommand: Readonly<Record<string, string>> = {
  'run.ts': `import type { Io } from './terminal/process-io.ts';

export async function run(argv: readonly string[], { complain, print, env }: Io): Promise<number> {
  try {
    if (argv[0] !== 'list') throw new Error(\`There is no command “\${argv[0]}”\`);
    print((await import('./commands/list.ts')).help);
    return 0;
  } catch (error) {
    complain(String(env['FRAMEWRIGHT_DEBUG'] === '1' && error instanceof Error ? error.stack : error));
    return 2;
  }
}
`,
  'terminal/process-io.ts': `export interface Io {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export function processIo(): Io {
  return { print: (text) => process.stdout.write(text), complain: (text) => process.stderr.write(text), env: process.env };
}
`,
  'commands/list.ts': "export const help = 'framewright list';\n",
};

describe('of whatever command', () => {
  // Ours takes a second each time that it runs from its sources, and another to be cached.
  beforeAll(() => {
    for (const [path, text] of Object.entries(smallCommand)) writeFileSync(join(checkout, 'packages/cli/src', path), text);
    settle();
    call();
  });

  test('exit codes and complaints come through', () => {
    expect(call(['nonsense'])).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('There is no command “nonsense”') });
  });

  test('an edit takes effect at the next call, even one of the same size that claims to be old', () => {
    const before = readFileSync(edited, 'utf8');
    expect(call().stdout).not.toContain('framewright lust');
    writeFileSync(edited, before.replaceAll('framewright list', 'framewright lust'));
    utimesSync(edited, long, long);
    expect(statSync(edited).mtimeMs).toBe(long.getTime());
    expect(call().stdout).toContain('framewright lust');
    expect(call().stdout).toContain('framewright lust');
    writeFileSync(edited, before);
    utimesSync(edited, long, long);
    expect(call().stdout).not.toContain('framewright lust');
  });

  test('what was changed just now is not cached', () => {
    const record = join(cache, `${process.platform}-${process.arch}.json`);
    const recordBefore = readFileSync(record, 'utf8');
    appendFileSync(edited, '// Changed.\n');
    // However long the call takes, the change is no older than a moment.
    utimesSync(edited, soon, soon);
    expect(call()).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(record, 'utf8')).toBe(recordBefore);
    settle();
    call();
    expect(readFileSync(record, 'utf8')).not.toBe(recordBefore);
  });

  test('sources that cannot run are not covered up', () => {
    const before = readFileSync(edited, 'utf8');
    writeFileSync(edited, `${before}\nthis is no program`);
    expect(call()).toMatchObject({ status: 2, stdout: '' });
    writeFileSync(edited, before);
    utimesSync(edited, long, long);
    expect(call().status).toBe(0);
  });

  test.each([
    ['a program cut short', (): void => spoil(/^program-/u)],
    ['a starter cut short', (): void => spoil(/^bin\.cjs$/u)],
    ['no program', (): void => rmSync(join(cache, cachedPrograms()[0] ?? ''), { recursive: true })],
    ['a record cut short', (): void => writeFileSync(join(cache, `${process.platform}-${process.arch}.json`), '{"start":')],
  ])('%s is not used', (_, damage) => {
    const expected = call().stdout;
    damage();
    for (let calls = 0; calls < 2; calls += 1) expect(call()).toMatchObject({ status: 0, stdout: expected, stderr: '' });
  });

  function spoil(name: RegExp): void {
    const folder = join(cache, cachedPrograms()[0] ?? '');
    const file = readdirSync(folder).find((each) => name.test(basename(each))) ?? '';
    writeFileSync(join(folder, file), readFileSync(join(folder, file)).subarray(0, 100));
  }

  test('with FRAMEWRIGHT_DEBUG the sources run, so that stacks show them', () => {
    const env = { ...process.env, FRAMEWRIGHT_DEBUG: '1' };
    const args = [join(checkout, 'scripts/bootstrap/framewright.js'), 'nonsense'];
    expect(spawnSync(process.execPath, args, { cwd: checkout, env, encoding: 'utf8' }).stderr).toContain(
      join('packages', 'cli', 'src', 'run.ts'),
    );
  });

  test('a record that lies in the checkout is not read, and nothing is written there', () => {
    const planted = join(checkout, '.cache/command');
    mkdirSync(planted, { recursive: true });
    writeFileSync(join(planted, 'evil.cjs'), 'console.log("evil")');
    const record = JSON.stringify({ root: `${checkout}/`, start: join(planted, 'evil.cjs'), madeOf: [] });
    writeFileSync(join(planted, `${process.platform}-${process.arch}.json`), record);
    expect(call().stdout).toContain('framewright list');
    expect(readdirSync(planted).sort()).toEqual(['evil.cjs', `${process.platform}-${process.arch}.json`].sort());
  });

  test('a build server caches nothing but in a folder of its own, and nobody in a checkout', () => {
    rmSync(caches, { recursive: true });
    expect(call(undefined, { CI: 'true' })).toMatchObject({ status: 0, stderr: '' });
    expect(existsSync(caches)).toBe(false);
    const own = join(checkout, 'own');
    mkdirSync(join(own, '.git'), { recursive: true });
    expect(call(undefined, { FRAMEWRIGHT_CACHE: join(own, 'cache') })).toMatchObject({ status: 0, stderr: '' });
    expect(existsSync(join(own, 'cache'))).toBe(false);
    expect(call(undefined, { CI: 'true', FRAMEWRIGHT_CACHE: caches })).toMatchObject({ status: 0, stderr: '' });
    expect(readdirSync(caches).sort()).toEqual([expect.stringMatching(/^command-/u), 'compile']);
  });

  test('what is cached of another checkout is not run', () => {
    const record = join(cache, `${process.platform}-${process.arch}.json`);
    const before = readFileSync(record, 'utf8');
    const evil = join(caches, 'evil.cjs');
    writeFileSync(evil, 'console.log("evil")');
    writeFileSync(record, JSON.stringify({ root: '/elsewhere/', start: evil, madeOf: [] }));
    expect(call().stdout).toContain('framewright list');
    writeFileSync(record, before);
  });
});
