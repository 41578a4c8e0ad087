import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
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
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Manifest } from '../scripts/pack/publish-manifest.ts';
import { run } from '@framewright/cli';
import { takeAdopterJourney } from './init/adopter-journey.ts';
import { linkedAdopter } from './init/linked-adopter.ts';
import { brokenFramework, declaredFramework } from './support/frameworks-to-call.ts';
import { installLinked, packAll } from './support/install-packed.ts';
import { packLater } from './support/later-version.ts';
import { recordedIo } from './support/recorded-io.ts';

const root = join(import.meta.dirname, '..');
const framework = join(root, 'tests/frameworks/two-dimensions');
const source = join(root, 'packages/cli/src/bin.ts');

const scratch = join(realpathSync(mkdtempSync(join(tmpdir(), 'framewright-packed-'))), 'Größe & Maß');
afterAll(() => rmSync(dirname(scratch), { recursive: true, force: true }));
const all = await packAll(scratch);
const { libraries: libraryNames, folders, tarballs } = all;
const packed = installLinked(tarballs['framewright'] ?? '', scratch);
const installed = dirname(dirname(packed));
const libraries = dirname(folders['model'] ?? '');

function call(bin: string, args: readonly string[], cwd = scratch, given: Readonly<Record<string, string>> = {}): SpawnSyncReturns<string> {
  const { FRAMEWRIGHT_CACHE: _f, CI: _c, ...env } = process.env;
  return spawnSync(process.execPath, [bin, ...args], {
    cwd,
    env: { ...env, XDG_CACHE_HOME: join(scratch, 'caches'), ...given },
    encoding: 'utf8',
  });
}

/** What the sources answer, asked in this process: most of a short call is starting one. */
async function answerOfSources(
  args: readonly string[],
): Promise<{ readonly status: number; readonly stdout: string; readonly stderr: string }> {
  const io = recordedIo(scratch);
  const status = await run(args, io);
  return { status, stdout: io.printed(), stderr: io.complained() };
}

/** The digests of all files below a folder, by path. */
function filesOf(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

function cachedCode(): readonly string[] {
  const folder = join(scratch, 'caches/framewright');
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}

describe('the packed command', () => {
  test.each([
    ['says how it is called', ['--help']],
    ['says its version', ['--version']],
    ['explains a rule, examples and all', ['explain', 'unknown-reference']],
    ['has every rule', ['explain']],
    ['prints a completion script', ['completion', 'bash']],
    ['finds nothing where nothing is wrong', ['validate', framework]],
    ['finds mistakes', ['validate', brokenFramework(scratch), '--format', 'json']],
    ['shows mistakes', ['validate', brokenFramework(scratch)]],
    ['shows what it would mend', ['validate', brokenFramework(scratch), '--fix', '--dry-run']],
    ['asks git what changed', ['validate', join(root, 'framework'), '--changed', 'HEAD']],
    ['asks git what was there', ['diff', 'HEAD', '--framework', framework]],
    ['compiles a bundle', ['bundle', '--framework', framework]],
    ['plans a version', ['version', '--dry-run', '--date', '2026-11-22', '--framework', declaredFramework(scratch)]],
    ['complains', ['valdate']],
  ])('%s as the sources do', async (_, args) => {
    const { status, stdout, stderr } = call(packed, args);
    expect({ status, stdout, stderr }).toEqual(await answerOfSources(args));
  });

  test('is run as the sources are', () => {
    const [{ status, stdout, stderr }, expected] = [call(packed, ['validate', framework]), call(source, ['validate', framework])];
    expect({ status, stdout, stderr }).toEqual({ status: expected.status, stdout: expected.stdout, stderr: expected.stderr });
  });

  test('is what npm puts on the path', () => {
    const { bin } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Manifest;
    expect(bin).toEqual({ framewright: './dist/framewright.cjs' });
    expect(readFileSync(packed, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/u);
    if (process.platform !== 'win32') expect(statSync(packed).mode & 0o111).toBe(0o111);
  });

  test('is what “npm create” runs, with the word “init”', () => {
    const manifest = readFileSync(join(folders['create-framewright'] ?? '', 'package.json'), 'utf8');
    const { bin = {} } = JSON.parse(manifest) as { readonly bin?: Readonly<Record<string, string>> };
    const create = join(folders['create-framewright'] ?? '', bin['create-framewright'] ?? '');
    const [{ status, stdout, stderr }, expected] = [call(create, ['--help']), call(packed, ['init', '--help'])];
    expect({ status, stdout, stderr }).toEqual({ status: expected.status, stdout: expected.stdout, stderr: expected.stderr });
  });

  test('builds the site that the sources build, and writes nothing into its own folder', async () => {
    const before = filesOf(installed);
    const [site, ours] = [join(scratch, 'site'), join(scratch, 'site-of-sources')];
    expect(call(packed, ['build', '--framework', framework, '--out', site])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\d+ pages from 31 files in [\d.]+ s, in site\n$/u),
    });
    expect(await answerOfSources(['build', '--framework', framework, '--out', ours])).toMatchObject({ status: 0 });
    expect(filesOf(site)).toEqual(filesOf(ours));
    expect(filesOf(installed)).toEqual(before);
    expect(readdirSync(join(installed, 'site')).sort()).toEqual(['docs', 'src']);
  });

  test('shows a site on this computer until it is stopped', async () => {
    const child = spawn(process.execPath, [packed, 'start', '--framework', framework, '--port', '0'], {
      cwd: scratch,
      env: { ...process.env, XDG_CACHE_HOME: join(scratch, 'caches') },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    let printed = '';
    const address = await new Promise<string>((resolve, reject) => {
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
        const found = /^(http:\/\/127\.0\.0\.1:\d+\/) shows the site/mu.exec(printed)?.[1];
        if (found !== undefined) resolve(found);
      });
      child.on('close', () => reject(new Error(`It ended early: ${printed}`)));
    });
    expect(printed).toMatch(/^Checks the framework in [^\n]*two-dimensions, builds its site, and shows it on this computer\./u);
    expect(printed).toContain('No mistakes in 31 files');
    expect(await (await fetch(address)).text()).toContain('</html>');
    child.kill('SIGTERM');
    expect(await ended).toBe(process.platform === 'win32' ? null : 0);
  });

  test('takes an adopter from nothing to two releases, their site and a later version', { timeout: 120_000 }, async () => {
    const later = await packLater(all, join(scratch, 'later'));
    const place = join(scratch, 'an adopter');
    mkdirSync(place);
    takeAdopterJourney(linkedAdopter(place, tarballs['framewright'] ?? '', later));
  });

  test('says in one sentence that what is made for each platform is missing', () => {
    const bare = join(dirname(scratch), 'bare');
    cpSync(folders['create-framewright'] ?? '', bare, { recursive: true });
    const { status, stdout, stderr } = call(join(bare, 'dist/create.cjs'), ['--yes', '--tool', '0.1.0', 'new']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^Framewright’s reader of Markdown is not there for this computer \([^\n]*\.\n$/u);
  });

  test.each([
    ['20.20.2', 2],
    ['22.17.1', 2],
    ['22.18.0', 0],
    ['26.0.0', 0],
  ])('started by Node %s ends with %i, and says in one sentence which Node it needs', (version, code) => {
    const pretend = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });`;
    writeFileSync(join(scratch, 'pretend.cjs'), pretend);
    const { status, stdout, stderr } = call('--require', [join(scratch, 'pretend.cjs'), packed, '--version']);
    expect({ status, isSilent: stdout === '' }).toEqual({ status: code, isSilent: code === 2 });
    const sentence = `Framewright needs Node 22.18 or newer, and this is Node ${version}; get one from https://nodejs.org and try again.\n`;
    expect(stderr).toBe(code === 2 ? sentence : '');
  });

  test('names no place of the checkout, and the licences of what it holds', () => {
    for (const name of readdirSync(join(installed, 'dist')))
      expect(readFileSync(join(installed, 'dist', name), 'utf8')).not.toContain(root);
    expect(readFileSync(join(installed, 'dist/LICENCES-OF-LIBRARIES.txt'), 'utf8')).toMatch(/^js-yaml \S+ \(MIT\)$/mu);
  });
});

describe('the code that is cached between calls', () => {
  let expected: string;
  beforeAll(async () => {
    expected = (await answerOfSources(['validate', framework])).stdout;
  });

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

describe.each(['framewright', 'create-framewright', ...libraryNames])('what npm publishes as %s', (name) => {
  const isLibrary = libraryNames.includes(name);
  const title = isLibrary ? `@framewright/${name}` : name;
  const folder = folders[name] ?? '';
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Readonly<Record<string, unknown>>;

  test('is sound to publint', async () => {
    const { buffer, byteOffset, byteLength } = readFileSync(tarballs[name] ?? '');
    const tarball = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
    const { messages } = await publint({ pack: { tarball }, strict: true });
    expect(messages.map((message) => formatMessage(message, manifest, { color: false }))).toEqual([]);
  });

  test('says who it is for and what it needs', () => {
    const isCode = isLibrary && name !== 'schema';
    expect(manifest).toMatchObject({
      name: title,
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/u),
      description: expect.stringMatching(/^[A-Z].{30,}\.$/u),
      keywords: expect.arrayContaining(['competency-framework', 'framewright']),
      license: 'Apache-2.0',
      type: 'module',
      engines: { node: '>=22.18' },
      publishConfig: { access: 'public' },
      exports: {
        './package.json': './package.json',
        ...(isCode ? { '.': { types: './dist/index.d.ts', default: './dist/index.js' } } : {}),
      },
      ...(isCode ? { types: './dist/index.d.ts', sideEffects: false } : {}),
    });
    expect(manifest).not.toHaveProperty('devDependencies');
  });

  test('has its README, the licence and the notice', () => {
    for (const file of ['README.md', 'LICENSE', 'NOTICE']) expect(existsSync(join(folder, file))).toBe(true);
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toMatch(new RegExp(`^# ${title}\n`, 'u'));
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
  const used = spawnSync(process.execPath, [join(scratch, 'libraries/use.mjs'), brokenFramework(scratch)], { encoding: 'utf8' });
  const mistakes = JSON.parse((await answerOfSources(['validate', brokenFramework(scratch), '--format', 'json'])).stdout) as {
    readonly diagnostics: readonly { readonly rule: string }[];
  };
  expect({ status: used.status, stderr: used.stderr, rules: used.stdout.trim() }).toEqual({
    status: 0,
    stderr: '',
    rules: mistakes.diagnostics.map(({ rule }) => rule).join(' '),
  });
});
