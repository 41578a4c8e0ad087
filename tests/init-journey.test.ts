import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { begin, emptyFolder, told, type Told } from './init/begun.ts';

test('from nothing to two releases and their site, without git and with what the messages say alone', async () => {
  const folder = emptyFolder();
  const inside = join(folder, 'repair-cafe');
  const call = async (...argv: readonly string[]): Promise<Told> => told(inside, ...argv);
  const edit = (path: string, from: string | RegExp, to: string): void => {
    const text = readFileSync(join(inside, path), 'utf8');
    expect(text).toMatch(from);
    writeFileSync(join(inside, path), text.replace(from, to));
  };
  const role = 'framework/roles/colleague.md';

  const begun = await begin(
    folder,
    'repair-cafe',
    '--title',
    'Repair Café Skills',
    '--shape',
    'knowledge-and-application',
    '--forge',
    'none',
  );
  expect(begun.printed).toContain('Next:\n  cd repair-cafe\n  npm install\n  npm start\n');
  expect(await call('validate')).toMatchObject({ code: 0, printed: 'No mistakes in 6 files\n' });

  // A mistake, and its message.
  edit(role, 'careful-listening:', 'careful-listning:');
  const broken = await call('validate');
  expect(broken.code).toBe(1);
  expect(broken.printed).toContain('framework/roles/colleague.md\n');
  expect(broken.printed).toContain('Unexpected “careful-listning”, expected “careful-listening”');
  edit(role, 'careful-listning:', 'careful-listening:');

  // A competence and a role of one's own.
  const competence = ['competence', '--title', 'Fault finding', '--definition', 'The ability to find out why a thing no longer works.'];
  expect(await call('new', ...competence, '--status', 'proposed')).toMatchObject({ code: 0, complained: expect.any(String) });
  expect(
    await call('new', 'role', '--title', 'Bench volunteer', '--text', 'Mends what neighbours bring.', '--status', 'proposed'),
  ).toMatchObject({
    code: 0,
  });
  edit(
    'framework/roles/bench-volunteer.md',
    /status: proposed\n/u,
    'status: proposed\nrequires:\n  fault-finding: { rating: { knowledge: 3, application: 3 } }\n',
  );
  expect(await call('validate')).toMatchObject({ code: 0 });

  // Those whom it concerns agree, and it is released.
  for (const path of [
    role,
    'framework/roles/bench-volunteer.md',
    'framework/competences/fault-finding.md',
    'framework/competences/careful-listening.md',
    'framework/competences/clear-handover.md',
    'framework/scales/mastery.md',
  ])
    edit(path, 'status: proposed', 'status: active');
  expect(await call('changeset')).toMatchObject({ code: 0 });
  expect(await call('version', '--date', '2026-11-22')).toMatchObject({ code: 0, printed: expect.stringContaining('0.1.0') });
  expect(await call('release', '--date', '2026-11-22')).toMatchObject({ code: 0, printed: expect.stringContaining('Released 0.1.0.') });

  // More is asked than before, which is a step that others have to know of.
  edit(
    role,
    'clear-handover: { rating: { knowledge: 2, application: 2 } }',
    'clear-handover: { rating: { knowledge: 3, application: 3 } }',
  );
  expect(await call('changeset')).toMatchObject({ code: 0 });
  expect(await call('version', '--date', '2026-12-24')).toMatchObject({ code: 0, printed: expect.stringContaining('0.2.0') });
  expect(await call('release', '--date', '2026-12-24')).toMatchObject({ code: 0, printed: expect.stringContaining('Released 0.2.0.') });
  expect(await call('verify')).toMatchObject({ code: 0, printed: '2 releases are whole and as they were released: 0.1.0, 0.2.0.\n' });
  expect(await call('init', '--upgrade')).toMatchObject({ code: 0, printed: expect.stringContaining('nothing was changed') });

  expect(await call('build')).toMatchObject({ code: 0 });
  for (const page of ['roles/bench-volunteer', 'v/0.1.0/roles/colleague', 'pages/about'])
    expect([page, existsSync(join(inside, 'dist', page, 'index.html'))]).toEqual([page, true]);
  expect(readdirSync(join(inside, 'dist/v'))).toEqual(['0.1.0', '0.2.0']);
}, 120_000);
