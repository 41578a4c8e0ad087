import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, describe, expect, test } from 'vitest';
import { packCommand } from '../scripts/pack/pack-command.ts';
import { packLibraries } from '../scripts/pack/pack-libraries.ts';

const root = join(import.meta.dirname, '..');
const framework = join(root, 'tests/frameworks/two-dimensions');
const source = join(root, 'packages/cli/src/bin.ts');
const { findNpm } = (await import(pathToFileURL(join(root, 'scripts/bootstrap/npm.js')).href)) as {
  readonly findNpm: (env: NodeJS.ProcessEnv, execPath: string) => string;
};

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'framewright-packed-')));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const libraries = join(scratch, 'libraries/node_modules/@framewright');
const libraryNames = packLibraries(root, libraries);
const installed = await installPacked();
const packed = join(installed, 'dist/bin.cjs');

/** npm, without a network. */
function npm(...args: readonly string[]): void {
  const env = { ...process.env, npm_config_cache: join(scratch, 'npm'), npm_config_offline: 'true', npm_config_audit: 'false' };
  const { status, stderr } = spawnSync(process.execPath, [findNpm(process.env, process.execPath), ...args], {
    cwd: scratch,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} ended with ${status}: ${stderr}`);
}

/** The command, packed and installed offline by npm, with the parser's machine code from the checkout. */
async function installPacked(): Promise<string> {
  await packCommand(root, join(scratch, 'publish'));
  writeFileSync(join(scratch, 'package.json'), '{ "private": true }\n');
  npm('pack', './publish', ...libraryNames.map((name) => `./libraries/node_modules/@framewright/${name}`), '--ignore-scripts');
  npm('install', `./${tarballOf('cli')}`, '--ignore-scripts');
  const bindings = join(dirname(realpathSync(join(root, 'packages/markdown/node_modules/satteri'))), '@bruits');
  if (!existsSync(join(scratch, 'node_modules/@bruits'))) symlinkSync(bindings, join(scratch, 'node_modules/@bruits'), 'junction');
  return join(scratch, 'node_modules/@framewright/cli');
}

/** The name of the file that npm made of a package. */
function tarballOf(name: string): string {
  return readdirSync(scratch).find((file) => file.startsWith(`framewright-${name}-`) && file.endsWith('.tgz')) ?? '';
}

function call(bin: string, args: readonly string[], cwd = scratch, given: Readonly<Record<string, string>> = {}): SpawnSyncReturns<string> {
  const { FRAMEWRIGHT_CACHE: _f, CI: _c, ...env } = process.env;
  return spawnSync(process.execPath, [bin, ...args], {
    cwd,
    env: { ...env, XDG_CACHE_HOME: join(scratch, 'caches'), ...given },
    encoding: 'utf8',
  });
}

function cachedCode(): readonly string[] {
  const folder = join(scratch, 'caches/framewright');
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}

/** A copy of a framework with several kinds of mistakes, so that exact parsers, schemas and suggestions are needed. */
function brokenFramework(): string {
  const folder = join(scratch, 'broken');
  cpSync(framework, folder, { recursive: true });
  mkdirSync(join(folder, 'terms'), { recursive: true });
  writeFileSync(join(folder, 'terms/tabbed.md'), '---\nid: tabbed\n\ttitle: Tabbed\n---\nA term.\n');
  writeFileSync(
    join(folder, 'terms/wrong.md'),
    '---\nid: wrong\ntitle: 7\ncolour: red\nurl: no address\n---\n> A term | with <b>HTML</b> \\* and [[nothing]].\n',
  );
  return folder;
}

/** A framework with a changeset, which the libraries of changesets read. */
function declaredFramework(): string {
  const folder = join(scratch, 'declared');
  cpSync(framework, folder, { recursive: true });
  mkdirSync(join(folder, '.changeset'));
  writeFileSync(join(folder, '.changeset/all.md'), '---\n"object-care": major\n---\n\nAll of it.\n');
  return folder;
}

describe('the packed command', () => {
  test.each([
    ['says how it is called', ['--help']],
    ['says its version', ['--version']],
    ['explains a rule, examples and all', ['explain', 'unknown-reference']],
    ['has every rule', ['explain']],
    ['prints a completion script', ['completion', 'bash']],
    ['finds nothing where nothing is wrong', ['validate', framework]],
    ['finds mistakes', ['validate', brokenFramework(), '--format', 'json']],
    ['shows mistakes', ['validate', brokenFramework()]],
    ['shows what it would mend', ['validate', brokenFramework(), '--fix', '--dry-run']],
    ['asks git what changed', ['validate', join(root, 'framework'), '--changed', 'HEAD']],
    ['asks git what was there', ['diff', 'HEAD', '--framework', framework]],
    ['compiles a bundle', ['bundle', '--framework', framework]],
    ['plans a version', ['version', '--dry-run', '--date', '2026-11-22', '--framework', declaredFramework()]],
    ['complains', ['valdate']],
  ])('%s as the sources do', (_, args) => {
    const [{ status, stdout, stderr }, expected] = [call(packed, args), call(source, args)];
    expect({ status, stdout, stderr }).toEqual({ status: expected.status, stdout: expected.stdout, stderr: expected.stderr });
  });

  test('is what npm puts on the path', () => {
    const { bin, version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
      readonly bin: Readonly<Record<string, string>>;
      readonly version: string;
    };
    expect(bin).toEqual({ framewright: './dist/bin.cjs' });
    const shim = join(scratch, 'node_modules/.bin', process.platform === 'win32' ? 'framewright.cmd' : 'framewright');
    expect(spawnSync(shim, ['--version'], { encoding: 'utf8', shell: process.platform === 'win32' }).stdout).toBe(
      `framewright ${version}\n`,
    );
  });

  test('names no place of the checkout, and the licences of what it holds', () => {
    for (const name of readdirSync(join(installed, 'dist')))
      expect(readFileSync(join(installed, 'dist', name), 'utf8')).not.toContain(root);
    expect(readFileSync(join(installed, 'dist/LICENCES-OF-LIBRARIES.txt'), 'utf8')).toMatch(/^js-yaml \S+ \(MIT\)$/mu);
  });

  test('without the builder of sites says so', () => {
    expect(call(packed, ['build', '--framework', framework, '--out', join(scratch, 'site')])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^The builder of sites is not installed; [^\n]*\.\n$/u),
    });
  });
});

describe('the code that is cached between calls', () => {
  const expected = call(source, ['validate', framework]).stdout;

  test('is made at the first call, and used when it is whole', () => {
    for (const file of cachedCode()) rmSync(file);
    for (let calls = 0; calls < 2; calls += 1) expect(call(packed, ['validate', framework]).stdout).toBe(expected);
    expect(cachedCode().map((file) => basename(file))).toEqual([expect.stringMatching(/^code-[0-9a-f]{16}-v[\d.]+-\w+-validate\.bin$/u)]);
  });

  test('is neither made nor used beside the libraries of a project, nor on a build server without a place for it', () => {
    call(packed, ['validate', framework]);
    const [file = ''] = cachedCode();
    const planted = join(scratch, 'node_modules/.cache/framewright', basename(file));
    mkdirSync(dirname(planted), { recursive: true });
    writeFileSync(planted, 'something else altogether');
    for (const each of cachedCode()) rmSync(each);
    expect(call(packed, ['validate', framework], scratch, { CI: 'true' }).stdout).toBe(expected);
    expect(cachedCode()).toEqual([]);
    expect(readFileSync(planted, 'utf8')).toBe('something else altogether');
    const own = join(scratch, 'own');
    expect(call(packed, ['validate', framework], scratch, { CI: 'true', FRAMEWRIGHT_CACHE: own }).stdout).toBe(expected);
    expect(readdirSync(own)).toContain(basename(file));
  });

  test.each([
    ['is cut short', (whole: Buffer) => whole.subarray(0, whole.length - 1000)],
    ['is empty', () => Buffer.alloc(0)],
    ['is something else', () => Buffer.from('something else altogether')],
  ])('is made again where it %s', (_, spoil) => {
    call(packed, ['validate', framework]);
    const [file = ''] = cachedCode();
    const whole = readFileSync(file);
    writeFileSync(file, spoil(whole));
    expect(call(packed, ['validate', framework])).toMatchObject({ status: 0, stdout: expected, stderr: '' });
    expect(readFileSync(file).length).toBeGreaterThan(whole.length / 2);
  });
});

describe.each(['cli', ...libraryNames])('what npm publishes as %s', (name) => {
  const folder = name === 'cli' ? join(scratch, 'publish') : join(libraries, name);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Readonly<Record<string, unknown>>;

  test('is sound to publint', async () => {
    const { buffer, byteOffset, byteLength } = readFileSync(join(scratch, tarballOf(name)));
    const tarball = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
    const { messages } = await publint({ pack: { tarball }, strict: true });
    expect(messages.map((message) => formatMessage(message, manifest, { color: false }))).toEqual([]);
  });

  test('says who it is for and what it needs', () => {
    const isLibrary = name !== 'cli' && name !== 'schema';
    expect(manifest).toMatchObject({
      name: `@framewright/${name}`,
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/u),
      description: expect.stringMatching(/^[A-Z].{30,}\.$/u),
      keywords: expect.arrayContaining(['competency-framework', 'framewright']),
      license: 'Apache-2.0',
      type: 'module',
      engines: { node: '>=22.18' },
      publishConfig: { access: 'public' },
      exports: {
        './package.json': './package.json',
        ...(isLibrary ? { '.': { types: './dist/index.d.ts', default: './dist/index.js' } } : {}),
      },
      ...(isLibrary ? { types: './dist/index.d.ts', sideEffects: false } : {}),
    });
    expect(manifest).not.toHaveProperty('devDependencies');
  });

  test('has its README, the licence and the notice', () => {
    for (const file of ['README.md', 'LICENSE', 'NOTICE']) expect(existsSync(join(folder, file))).toBe(true);
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toMatch(new RegExp(`^# @framewright/${name}\n`, 'u'));
  });
});

test('the packed libraries can be used, and say which versions they need', async () => {
  expect(libraryNames).toContain('schema');
  for (const name of libraryNames) {
    const manifest = readFileSync(join(libraries, name, 'package.json'), 'utf8');
    expect(manifest).not.toMatch(/workspace:|catalog:|\/src\//u);
    // Their libraries are those of the checkout.
    const theirs = join(root, 'packages', name, 'node_modules');
    if (!existsSync(theirs)) continue;
    mkdirSync(join(libraries, name, 'node_modules'));
    for (const library of readdirSync(theirs))
      if (!library.startsWith('.') && library !== '@framewright')
        symlinkSync(join(theirs, library), join(libraries, name, 'node_modules', library), 'junction');
  }
  const script = `
    import { validate } from '@framewright/validator';
    import { folderTree, readFramework } from '@framewright/workspace';
    import { printReport } from '@framewright/reporters';
    const diagnostics = validate(await readFramework(folderTree(process.argv[2])));
    console.log(diagnostics.map(({ rule }) => rule).join(' '));
  `;
  writeFileSync(join(scratch, 'libraries/use.mjs'), script);
  const used = spawnSync(process.execPath, [join(scratch, 'libraries/use.mjs'), brokenFramework()], { encoding: 'utf8' });
  const mistakes = JSON.parse(call(source, ['validate', brokenFramework(), '--format', 'json']).stdout) as {
    readonly diagnostics: readonly { readonly rule: string }[];
  };
  expect({ status: used.status, stderr: used.stderr, rules: used.stdout.trim() }).toEqual({
    status: 0,
    stderr: '',
    rules: mistakes.diagnostics.map(({ rule }) => rule).join(' '),
  });
});
