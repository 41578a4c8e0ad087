import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { stepsToStop, stopWriting } from './support/stopped-writing.ts';
import { call, copyOf, edit, type Answer } from './support/temp-framework.ts';

const source = join(import.meta.dirname, 'scenarios/base/framework');

/** A framework of its own: nothing but its texts. */
function bare(): string {
  const folder = copyOf(source);
  for (const name of ['package.json', '.changeset', 'releases', 'CHANGELOG.md'])
    rmSync(join(folder, name), { recursive: true, force: true });
  return folder;
}

/** The same with 0.1.0 released, an entry changed since, and two changesets about it. */
async function waiting(): Promise<string> {
  ready ??= makeWaiting();
  return copyOf(await ready);
}

let ready: Promise<string> | undefined;

async function makeWaiting(): Promise<string> {
  const folder = bare();
  await right(folder, 'version');
  await right(folder, 'release');
  edit(folder, 'competences/note-taking.md', (text) => text.replace('The ability to', 'The ability, day by day, to'));
  edit(folder, 'roles/assistant.md', (text) => text.replace('{ knowledge: 1, application: 1 }', '{ knowledge: 2, application: 1 }'));
  declare(folder, 'one', 'patch', 'A comma.\n\n## Not a heading\n');
  declare(folder, 'two', 'minor', 'Words of two\nlines.\n');
  return folder;
}

function declare(folder: string, name: string, step: string, words: string): void {
  mkdirSync(join(folder, '.changeset'), { recursive: true });
  writeFileSync(join(folder, `.changeset/${name}.md`), `---\n"small-office": ${step}\n---\n\n${words}`);
}

async function right(folder: string, command: string, ...args: readonly string[]): Promise<string> {
  const { code, out, err } = await dated(folder, command, ...args);
  expect([code, err]).toEqual([0, '']);
  return out;
}

function dated(folder: string, command: string, ...args: readonly string[]): Promise<Answer> {
  return call(folder, command, '--date', '2026-11-22', ...args);
}

function read(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

function versionIn(folder: string): unknown {
  return (JSON.parse(read(folder, 'package.json')) as { readonly version?: unknown }).version;
}

/** All files that a release of content is about, with their contents. */
function contentsOf(folder: string): Readonly<Record<string, string>> {
  const paths = ['package.json', 'CHANGELOG.md', ...['.changeset', 'releases'].flatMap((name) => namesIn(folder, name))];
  return Object.fromEntries(paths.filter((path) => existsSync(join(folder, path))).map((path) => [path, read(folder, path)]));
}

function journal(folder: string): string {
  return join(folder, '.changeset/version.json');
}

/** The files in a folder, but for what a stopped run, which in a test is still alive, was writing. */
function namesIn(folder: string, name: string): readonly string[] {
  return existsSync(join(folder, name))
    ? readdirSync(join(folder, name))
        .filter((file) => !file.endsWith('.tmp'))
        .map((file) => `${name}/${file}`)
    : [];
}

describe('in a folder with nothing but a framework', () => {
  test('changeset, version and release make all that they need', async () => {
    const folder = bare();
    expect((await call(folder, 'changeset')).out).toContain('Written: package.json, which has the name and the version of the content.\n');
    expect(read(folder, 'package.json')).toBe('{\n  "name": "small-office",\n  "version": "0.0.0",\n  "private": true\n}\n');
    expect((await dated(folder, 'release')).err).toContain('“framewright version” gives it one.');
    expect(await right(folder, 'version')).toMatch(/^The version is 0\.1\.0 now, and was 0\.0\.0\./mu);
    expect(await right(folder, 'release')).toContain('Released 0.1.0. It is the first.');
    expect(namesIn(folder, '.changeset')).toEqual([]);
    expect(read(folder, 'CHANGELOG.md')).toBe(
      '# small-office\n\n## 0.1.0 (2026-11-22)\n\n- First release of the Small Office Framework: 4 competences and 2 role profiles.\n\n### What changed, by whom it touches\n\nThis is the first release.\n',
    );
    expect((await call(folder, 'verify')).code).toBe(0);
    expect((await call(folder, 'validate', '--quiet')).code).toBe(0);
  });

  test('version and release alone do as well, and again change nothing', async () => {
    const folder = bare();
    await right(folder, 'version');
    const once = contentsOf(folder);
    expect(await right(folder, 'version')).toBe('The version 0.1.0 covers what changed. “framewright release” releases it.\n');
    expect(contentsOf(folder)).toEqual(once);
    await right(folder, 'release');
    const released = contentsOf(folder);
    expect(await right(folder, 'version')).toBe('Nothing changed since 0.1.0 that needs a release.\n');
    expect(contentsOf(folder)).toEqual(released);
  });
});

describe('the version', () => {
  test('takes up changesets, whose words begin no section', async () => {
    const folder = await waiting();
    await right(folder, 'version');
    expect([versionIn(folder), namesIn(folder, '.changeset')]).toEqual(['0.2.0', []]);
    expect(read(folder, 'CHANGELOG.md')).toMatch(
      /^# small-office\n\n## 0\.2\.0 \(2026-11-22\)\n\n- A comma\.\n\n {2}## Not a heading\n\n- Words of two\n {2}lines\.\n\n### What changed, by whom it touches\n\n#### .*- The definition of “Note taking” .*\n\n## 0\.1\.0 \(2026-11-22\)\n/su,
    );
    await right(folder, 'release');
    expect((await call(folder, 'verify')).code).toBe(0);
  });

  test.each([
    ['no changeset', undefined, '0.2.0'],
    ['a step that is too small', 'patch', '0.2.0'],
    ['a step that is larger', 'major', '1.0.0'],
  ])('with %s is as high as what changed needs', async (_what, step, expected) => {
    const folder = await waiting();
    rmSync(join(folder, '.changeset'), { recursive: true });
    if (step !== undefined) declare(folder, 'some', step, 'Words.\n');
    const small = await dated(folder, 'release');
    expect([small.code, small.err]).toEqual([1, expect.stringContaining('was released before, with other content')]);
    await right(folder, 'version');
    expect(versionIn(folder)).toBe(expected);
  });

  test('counts from the last release, however often it is raised, and leaves a higher one', async () => {
    const folder = await waiting();
    await right(folder, 'version');
    declare(folder, 'three', 'minor', 'More words.\n');
    await right(folder, 'version');
    expect(versionIn(folder)).toBe('0.2.0');
    expect(read(folder, 'CHANGELOG.md')).toMatch(/- A comma\.[\s\S]*- Words of two\n {2}lines\.\n\n- More words\.\n\n### What/u);
    edit(folder, 'package.json', (text) => text.replace('0.2.0', '0.7.0'));
    await right(folder, 'version');
    expect(versionIn(folder)).toBe('0.7.0');
  });

  test.each(['constructor', '__proto__', 'toString', '@our-scope/of-content', 'Ünser Rahmen', 'a: b', '- #1', 'two\nlines\n\n## 9.9.9'])(
    'of content that is called %j is raised by its changesets',
    async (name) => {
      const folder = bare();
      writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '0.0.0' }));
      await call(folder, 'changeset', '--summary', 'Everything.');
      const checked = await call(folder, 'changeset', '--check', '--strict');
      expect([checked.code, checked.err]).toEqual([0, '']);
      await right(folder, 'version');
      expect([versionIn(folder), namesIn(folder, '.changeset')]).toEqual(['0.1.0', []]);
      expect(read(folder, 'CHANGELOG.md')).toMatch(/^# .*\n\n## 0\.1\.0 \(2026-11-22\)\n\n- Everything\.\n/u);
      await right(folder, 'release');
    },
  );

  test('is one that somebody wrote by hand, and a release says that changesets still wait', async () => {
    const folder = await waiting();
    edit(folder, 'package.json', (text) => text.replace('0.1.0', '0.2.0'));
    const { code, err } = await dated(folder, 'release');
    expect([code, err]).toEqual([0, '2 changesets wait, and the words are in no change log; “framewright version” takes them up.\n']);
  });

  test('is all that changes in a package.json', async () => {
    const text = '{"private":true,\t"config": { "version": "1.2.3" },\n "version" : "0.0.0", "name": "small-office"}';
    const folder = bare();
    writeFileSync(join(folder, 'package.json'), text);
    await right(folder, 'version');
    expect(read(folder, 'package.json')).toBe(text.replace('0.0.0', '0.1.0'));
    writeFileSync(join(folder, 'package.json'), '{}\n');
    await right(folder, 'version');
    expect(read(folder, 'package.json')).toBe('{\n  "version": "0.1.0"\n}\n');
  });

  test('with --dry-run is only told', async () => {
    const folder = await waiting();
    const before = contentsOf(folder);
    const { code, out } = await dated(folder, 'version', '--dry-run');
    expect([code, out]).toEqual([0, expect.stringContaining('The version would be 0.2.0.\n')]);
    expect(contentsOf(folder)).toEqual(before);
  });

  test.each([
    [
      'another name',
      '.changeset/one.md',
      '---\n"small-offices": patch\n---\n\nWords.\n',
      '.changeset/one.md, line 2: Unexpected “small-offices”, expected “small-office”',
    ],
    [
      'an unknown step',
      '.changeset/one.md',
      '---\n"small-office": big\n---\n\nWords.\n',
      '.changeset/one.md, line 2: Unexpected “big” for small-office',
    ],
    ['no words', '.changeset/one.md', '---\n"small-office": patch\n---\n', '.changeset/one.md, line 3: Unexpected changeset without words'],
    ['a pre mode', '.changeset/pre.json', '{\n  "mode": "pre"\n}\n', '.changeset/pre.json, line 2: Unexpected pre mode'],
  ])('is not raised with %s, and a check warns of it', async (_what, path, text, said) => {
    const folder = await waiting();
    writeFileSync(join(folder, path), text);
    const before = contentsOf(folder);
    const { code, err } = await dated(folder, 'version');
    expect([code, err]).toEqual([1, expect.stringContaining(said)]);
    expect(contentsOf(folder)).toEqual(before);
    const checked = await call(folder, 'changeset', '--check');
    expect([checked.code, checked.err]).toEqual([0, expect.stringContaining(said)]);
    expect((await call(folder, 'changeset', '--check', '--strict')).code).toBe(1);
  });

  test('is not raised where there are errors, because a release has none', async () => {
    const folder = await waiting();
    edit(folder, 'roles/assistant.md', (text) => text.replace('discretion: {}', 'discreton: {}'));
    const before = contentsOf(folder);
    const { code, err } = await dated(folder, 'version');
    expect([code, err]).toEqual([1, expect.stringContaining('The version was not raised, because a release has no errors.')]);
    expect(contentsOf(folder)).toEqual(before);
  });

  test('follows nothing that a checkout sets for its packages', async () => {
    const folder = await waiting();
    writeFileSync(
      join(folder, '.changeset/config.json'),
      '{ "changelog": "./run.js", "format": "prettier", "commit": true, "ignore": ["small-office"], "privatePackages": false }',
    );
    writeFileSync(join(folder, '.changeset/run.js'), 'process.exit(3);\n');
    await right(folder, 'version');
    expect(versionIn(folder)).toBe('0.2.0');
    expect(namesIn(folder, '.changeset')).toEqual(['.changeset/config.json', '.changeset/run.js']);
  });
});

describe('a run that is stopped', () => {
  test('at any step of writing goes on when it is made again, and raises once', async () => {
    const ready = await waiting();
    const whole = copyOf(ready);
    const counting = stopWriting();
    await right(whole, 'version').finally(counting.restore);
    const undisturbed = contentsOf(whole);
    expect(counting.begun.length).toBeGreaterThan(10);
    for (const step of stepsToStop(counting.begun, inject('isWhole'))) {
      const folder = copyOf(ready);
      const stopped = stopWriting(step);
      const ended = dated(folder, 'version').then(() => 'ended');
      const result = await Promise.race([stopped.reached, ended]).finally(stopped.restore);
      expect([step, result]).toEqual([step, 'stopped']);
      const between = await dated(folder, 'release');
      expect([step, between.code, between.out]).toEqual([step, existsSync(journal(folder)) ? 2 : 1, '']);
      // A run that goes on keeps the day of the first.
      const again = await call(folder, 'version', '--date', existsSync(journal(folder)) ? '2027-01-31' : '2026-11-22');
      expect([step, again.code, again.err]).toEqual([step, 0, '']);
      expect([step, contentsOf(folder)]).toEqual([step, undisturbed]);
    }
  }, 120_000);

  test('at any step of a release leaves a change log that the next run completes', async () => {
    const ready = await waiting();
    await right(ready, 'version');
    const later = (folder: string): Promise<Answer> => call(folder, 'release', '--date', '2026-11-23');
    const whole = copyOf(ready);
    const counting = stopWriting();
    expect((await later(whole).finally(counting.restore)).code).toBe(0);
    const undisturbed = contentsOf(whole);
    expect(undisturbed['CHANGELOG.md']).toContain('## 0.2.0 (2026-11-23)');
    for (const step of stepsToStop(counting.begun, inject('isWhole'))) {
      const folder = copyOf(ready);
      const stopped = stopWriting(step);
      const result = await Promise.race([stopped.reached, later(folder)]).finally(stopped.restore);
      expect([step, result]).toEqual([step, 'stopped']);
      expect([step, (await later(folder)).code]).toEqual([step, 0]);
      expect([step, contentsOf(folder)]).toEqual([step, undisturbed]);
    }
  }, 120_000);

  test('keeps a release from being made, and a journal that somebody else put there from being followed', async () => {
    const folder = await waiting();
    const journal = { from: '0.1.0', to: '9.0.0', date: '2026-11-22', changesets: [] };
    const before = contentsOf(folder);
    for (const planted of [
      journal,
      { ...journal, to: '0.2.0', changesets: [{ name: '../../x', text: '' }] },
      { ...journal, to: '0.2.0', from: '0.0.1' },
      7,
    ]) {
      writeFileSync(join(folder, '.changeset/version.json'), JSON.stringify(planted));
      expect((await dated(folder, 'version')).code).toBe(2);
      const release = await dated(folder, 'release');
      expect([release.code, release.err]).toEqual([2, expect.stringContaining('A run of “framewright version” was interrupted')]);
      rmSync(join(folder, '.changeset/version.json'));
      expect(contentsOf(folder)).toEqual(before);
    }
  });
});
