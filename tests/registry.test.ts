import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { repositoryOf, takeAdopterJourney } from './init/adopter-journey.ts';
import type { Told } from './init/begun.ts';
import { installedIn, newcomer, type Installed, type Ran } from './registry/newcomer.ts';
import { startRegistry, type Registry } from './registry/start-registry.ts';
import { packAll, type Packed } from './support/install-packed.ts';
import { laterVersion, packLater, versionOf } from './support/later-version.ts';

/** Packages of others are downloaded, so this is for the long run alone. */
const isWhole = inject('isWhole');
const framework = join(import.meta.dirname, 'frameworks/two-dimensions');
const place = realpathSync(mkdtempSync(join(tmpdir(), 'framewright-registry-')));
let registry: Registry | undefined;
let packed: Packed | undefined;

beforeAll(async () => {
  if (!isWhole) return;
  packed = await packAll(join(place, 'packed'));
  registry = await startRegistry(join(place, 'registry'));
  const publisher = newcomer(join(place, 'publisher'), registry.url);
  for (const tarball of Object.values(packed.tarballs))
    done(publisher.run('npm', ['publish', tarball, '--provenance=false', '--access=public'], place));
  const later = await packLater(packed, join(place, 'later'));
  done(publisher.run('npm', ['publish', later, '--provenance=false', '--access=public', '--tag', 'next'], place));
});

afterAll(async () => {
  await registry?.close();
  rmSync(place, { recursive: true, force: true });
});

function done(ran: Ran): Ran {
  if (ran.status !== 0) throw new Error(`It ended with ${ran.status}:\n${ran.stdout}${ran.stderr}`);
  return ran;
}

/** A new folder of somebody new, with nothing in it but what npm needs to know that it is one. */
function begin(name: string, files: Readonly<Record<string, string>> = {}): string {
  const folder = join(place, `${name} für uns`);
  mkdirSync(folder);
  for (const [path, text] of Object.entries({ 'package.json': '{ "private": true }\n', ...files })) writeFileSync(join(folder, path), text);
  return folder;
}

function report(what: string, { packages, megabytes, heaviest, withScripts }: Installed, seconds: readonly number[]): void {
  process.stdout.write(
    `${what}: ${packages} packages, ${megabytes.toFixed(1)} MB, installed in ${seconds.map((each) => each.toFixed(1)).join(' s, then ')} s\n` +
      `  heaviest, in MB: ${heaviest.join(', ')}; with scripts: ${withScripts.join(', ') || 'none'}\n`,
  );
}

describe.skipIf(!isWhole).each(['npm', 'pnpm'] as const)('with %s and empty caches', (program) => {
  const install = program === 'npm' ? ['install', '--save-dev'] : ['add', '--save-dev'];
  const exec = program === 'npm' ? ['exec', '--no', '--'] : ['exec'];
  // pnpm asks what to do with scripts of others; none of them is needed.
  const answers = program === 'npm' ? {} : { 'pnpm-workspace.yaml': 'allowBuilds:\n  esbuild: false\n  sharp: false\n' };

  test.each(['by its name', 'from a tarball'])('the command is installed %s, is as light as it may be, and builds a site', (how) => {
    const wanted = how === 'by its name' ? 'framewright' : (packed?.tarballs['framewright'] ?? '');
    const url = registry?.url ?? '';
    // The first fetches what the registry does not have yet.
    const seconds = [1, 2].map((time) => {
      const folder = begin(`${program} ${how} ${time}`, answers);
      return done(newcomer(join(folder, '.home'), url).run(program, [...install, wanted], folder)).seconds;
    });
    const folder = join(place, `${program} ${how} 2 für uns`);
    const someone = newcomer(join(folder, '.home'), url);
    const installed = installedIn(folder);
    report(`framewright with ${program}, ${how}`, installed, seconds);
    expect(installed.packages).toBeGreaterThan(100);
    expect(installed.packages).toBeLessThanOrEqual(300);
    expect(installed.megabytes).toBeGreaterThan(100);
    expect(installed.megabytes).toBeLessThanOrEqual(260);
    expect(installed.withScripts.filter((name) => /framewright/u.test(name))).toEqual([]);

    cpSync(framework, join(folder, 'framework'), { recursive: true });
    expect(done(someone.run(program, [...exec, 'framewright', '--version'], folder)).stdout).toMatch(/^framewright \d+\.\d+\.\d+\n$/u);
    expect(done(someone.run(program, [...exec, 'framewright', 'validate'], folder)).stdout).toContain('No mistakes in 31 files');
    done(someone.run(program, [...exec, 'framewright', 'build', '--out', 'public'], folder));
    expect(existsSync(join(folder, 'public/index.html'))).toBe(true);
    rmSync(folder, { recursive: true, force: true });
  });

  test('the validator comes with little', () => {
    const folder = begin(`validator with ${program}`);
    const { seconds } = done(
      newcomer(join(folder, '.home'), registry?.url ?? '').run(program, [...install, '@framewright/validator'], folder),
    );
    const installed = installedIn(folder);
    report(`@framewright/validator with ${program}`, installed, [seconds]);
    expect(installed.megabytes).toBeGreaterThan(5);
    expect(installed.megabytes).toBeLessThanOrEqual(15);
    expect(installed.withScripts).toEqual([]);
  });

  test('“create framewright” begins a framework, which goes to two releases, their site and a later version', () => {
    if (!packed) throw new Error('Nothing was packed.');
    const own = begin(`create with ${program}`);
    const inside = repositoryOf(own);
    const someone = newcomer(join(own, '.home'), registry?.url ?? '');
    const run = (argv: readonly string[], cwd = inside): Told => {
      const { status, stdout, stderr } = someone.run(program, argv, cwd);
      return { code: status ?? -1, printed: stdout, complained: stderr };
    };
    const create = ['create', 'framewright', ...(program === 'npm' ? ['--yes', '--'] : [])];
    const tool = ['--tool', versionOf(packed)];
    takeAdopterJourney({
      place: own,
      begin: (...argv) => run([...create, ...argv, ...tool], own),
      install: () => void done(someone.run(program, ['install'], inside)),
      call: (...argv) => run([...exec, 'framewright', ...argv]),
      script: (name) => run(['run', name]),
      moveOn: () => void done(someone.run(program, [...install, `framewright@${laterVersion}`], inside)),
    });
    expect(readFileSync(join(inside, 'dist/index.html'), 'utf8')).toContain('Repair Café Skills');
  });
});

test.skipIf(!isWhole)('names of ours are asked for nowhere else', async () => {
  expect((await fetch(`${registry?.url}@framewright%2fnobody-has-this`)).status).toBe(404);
});
