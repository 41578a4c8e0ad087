import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { installLinked } from '../support/install-packed.ts';
import type { Told } from './begun.ts';

const root = join(import.meta.dirname, '../..');
const { findNpm } = (await import(pathToFileURL(join(root, 'scripts/bootstrap/npm.js')).href)) as {
  readonly findNpm: (env: NodeJS.ProcessEnv, execPath: string) => string;
};

/** What an adopter has to begin with. */
export interface AdopterStart {
  /** A folder of their own. */
  readonly place: string;
  /** The tarball of the command, and of a later version of it. */
  readonly tarball: string;
  readonly later: string;
}

/**
 * Goes the way of an adopter without git, with the packed command and nothing but what its messages say: from nothing to two releases, their
 * site, and a later version of the command. What npm would fetch is linked from the checkout.
 */
export function takeAdopterJourney({ place, tarball, later }: AdopterStart): void {
  const inside = join(place, 'repair-cafe');
  const env = { ...process.env, XDG_CACHE_HOME: join(place, 'caches'), CI: '', npm_config_update_notifier: 'false' };
  const started = (script: string, cwd: string, argv: readonly string[]): Told => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...argv], { cwd, env, encoding: 'utf8' });
    return { code: status ?? -1, printed: stdout, complained: stderr };
  };
  let command = installLinked(tarball, join(place, 'tool'));
  const call = (...argv: readonly string[]): Told => started(command, inside, argv);
  const npm = (...argv: readonly string[]): Told => started(findNpm(process.env, process.execPath), inside, ['--silent', ...argv]);
  const edit = (path: string, from: string | RegExp, to: string): void => {
    const text = readFileSync(join(inside, path), 'utf8');
    expect(text).toMatch(from);
    writeFileSync(join(inside, path), text.replace(from, to));
  };
  const role = 'framework/roles/colleague.md';

  const answers = ['--title', 'Repair Café Skills', '--shape', 'knowledge-and-application', '--forge', 'none'];
  const begun = started(command, place, ['init', 'repair-cafe', '--yes', '--tool', tarball, ...answers]);
  expect(begun.complained).toBe('');
  expect(begun.printed).toContain('Next:\n  cd repair-cafe\n  npm install\n  npm start\n');
  command = installLinked(join(inside, 'vendor', basename(tarball)), inside);
  expect(npm('test')).toMatchObject({ code: 0, printed: 'No mistakes in 6 files\n' });

  // A mistake, and its message.
  edit(role, 'careful-listening:', 'careful-listning:');
  const broken = npm('test');
  expect(broken.code).toBe(1);
  expect(broken.printed).toContain('framework/roles/colleague.md\n');
  expect(broken.printed).toContain('Unexpected “careful-listning”, expected “careful-listening”');
  edit(role, 'careful-listning:', 'careful-listening:');

  // A competence and a role of one's own.
  const competence = ['competence', '--title', 'Fault finding', '--definition', 'The ability to find out why a thing no longer works.'];
  expect(call('new', ...competence, '--status', 'proposed')).toMatchObject({ code: 0 });
  const bench = ['role', '--title', 'Bench volunteer', '--text', 'Mends what neighbours bring.', '--requires', 'fault-finding=3,3'];
  expect(call('new', ...bench, '--status', 'proposed')).toMatchObject({ code: 0 });
  expect(call('validate')).toMatchObject({ code: 0 });

  // Those whom it concerns agree, and it is released.
  for (const path of ['roles/colleague', 'roles/bench-volunteer', 'competences/fault-finding', 'competences/careful-listening'])
    edit(`framework/${path}.md`, 'status: proposed', 'status: active');
  for (const path of ['competences/clear-handover', 'scales/mastery']) edit(`framework/${path}.md`, 'status: proposed', 'status: active');
  expect(call('changeset')).toMatchObject({ code: 0 });
  expect(call('version', '--date', '2026-11-22')).toMatchObject({ code: 0, printed: expect.stringContaining('0.1.0') });
  expect(call('release', '--date', '2026-11-22')).toMatchObject({ code: 0, printed: expect.stringContaining('Released 0.1.0.') });

  // More is asked than before, which is a step that others have to know of.
  const [asked, more] = [2, 3].map((level) => `clear-handover: { rating: { knowledge: ${level}, application: ${level} } }`);
  edit(role, asked ?? '', more ?? '');
  expect(call('changeset')).toMatchObject({ code: 0 });
  expect(call('version', '--date', '2026-12-24')).toMatchObject({ code: 0, printed: expect.stringContaining('0.2.0') });
  expect(call('release', '--date', '2026-12-24')).toMatchObject({ code: 0, printed: expect.stringContaining('Released 0.2.0.') });
  expect(call('verify')).toMatchObject({ code: 0, printed: '2 releases are whole and as they were released: 0.1.0, 0.2.0.\n' });
  expect(call('init', '--upgrade')).toMatchObject({ code: 0, printed: expect.stringContaining('nothing was changed') });

  // The next version of the command takes its place, and shows both.
  rmSync(join(inside, 'node_modules'), { recursive: true });
  mkdirSync(join(place, 'other caches'));
  Object.assign(env, { XDG_CACHE_HOME: join(place, 'other caches') });
  command = installLinked(later, inside);
  expect(call('--version').printed).toBe(`framewright ${/(\d+\.\d+\.\d+)\.tgz$/u.exec(later)?.[1]}\n`);
  expect(call('init', '--upgrade')).toMatchObject({ code: 0 });
  expect(npm('test')).toMatchObject({ code: 0 });
  expect(npm('run', 'build')).toMatchObject({ code: 0 });
  for (const page of ['roles/bench-volunteer', 'v/0.1.0/roles/colleague', 'pages/about'])
    expect([page, existsSync(join(inside, 'dist', page, 'index.html'))]).toEqual([page, true]);
  expect(readdirSync(join(inside, 'dist/v'))).toEqual(['0.1.0', '0.2.0']);
}
