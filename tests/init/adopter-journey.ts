import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { laterVersion } from '../support/later-version.ts';
import type { Told } from './begun.ts';

/** How somebody without git comes to the command, and calls it. */
export interface Adopter {
  /** A folder of their own. */
  readonly place: string;
  /** Begins a framework in a folder inside. @param argv the folder's name, and answers */
  readonly begin: (...argv: readonly string[]) => Told;
  /** Installs what the new repository asks for. */
  readonly install: () => void;
  /** Runs the command in the new repository. */
  readonly call: (...argv: readonly string[]) => Told;
  /** Runs a script of its package.json. */
  readonly script: (name: 'test' | 'build') => Told;
  /** Puts the later version of the command in the place of this one. */
  readonly moveOn: () => void;
}

const name = 'repair-cafe';

/** The folder of the new repository. */
export function repositoryOf(place: string): string {
  return join(place, name);
}

/** Goes the way of an adopter with what the messages say alone: from nothing to two releases, their site, and a later version of the command. */
export function takeAdopterJourney({ place, begin, install, call, script, moveOn }: Adopter): void {
  const inside = repositoryOf(place);
  const edit = (path: string, from: string | RegExp, to: string): void => {
    const text = readFileSync(join(inside, path), 'utf8');
    expect(text).toMatch(from);
    writeFileSync(join(inside, path), text.replace(from, to));
  };
  const role = 'framework/roles/colleague.md';

  const begun = begin(name, '--yes', '--title', 'Repair Café Skills', '--shape', 'knowledge-and-application', '--forge', 'none');
  expect(begun).toMatchObject({
    code: 0,
    printed: expect.stringContaining(`Next:\n  cd ${name}\n  npm install\n  npm start\n`),
  });
  install();
  expect(script('test')).toMatchObject({ code: 0, printed: expect.stringContaining('No mistakes in 6 files\n') });

  // A mistake, and its message.
  edit(role, 'careful-listening:', 'careful-listning:');
  const broken = script('test');
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
  const agreed = ['roles/colleague', 'roles/bench-volunteer', 'competences/fault-finding', 'competences/careful-listening'];
  for (const path of [...agreed, 'competences/clear-handover', 'scales/mastery'])
    edit(`framework/${path}.md`, 'status: proposed', 'status: active');
  expect(call('changeset')).toMatchObject({ code: 0 });
  expect(call('version', '--date', '2026-11-22')).toMatchObject({ code: 0, printed: expect.stringContaining('0.1.0') });
  expect(call('release', '--date', '2026-11-22')).toMatchObject({ code: 0, printed: expect.stringContaining('Released 0.1.0.') });

  // More is asked than before, which is a step that others have to know of.
  const [asked, more] = [2, 3].map((level) => `clear-handover: { rating: { knowledge: ${level}, application: ${level} } }`);
  edit(role, asked ?? '', more ?? '');
  expect(call('changeset')).toMatchObject({ code: 0 });
  expect(call('version', '--date', '2026-12-24')).toMatchObject({ code: 0, printed: expect.stringContaining('0.2.0') });
  expect(call('release', '--date', '2026-12-24')).toMatchObject({ code: 0, printed: expect.stringContaining('Released 0.2.0.') });
  const whole = '2 releases are whole and as they were released: 0.1.0, 0.2.0.\n';
  expect(call('verify')).toMatchObject({ code: 0, printed: expect.stringContaining(whole) });
  expect(call('init', '--upgrade')).toMatchObject({ code: 0, printed: expect.stringContaining('nothing was changed') });

  // The next version of the command takes its place, and shows both.
  moveOn();
  expect(call('--version').printed).toContain(`framewright ${laterVersion}\n`);
  expect(call('init', '--upgrade')).toMatchObject({ code: 0 });
  expect(script('test')).toMatchObject({ code: 0 });
  expect(script('build')).toMatchObject({ code: 0 });
  for (const page of ['roles/bench-volunteer', 'v/0.1.0/roles/colleague', 'pages/about'])
    expect([page, existsSync(join(inside, 'dist', page, 'index.html'))]).toEqual([page, true]);
  expect(readdirSync(join(inside, 'dist/v'))).toEqual(['0.1.0', '0.2.0']);
}
