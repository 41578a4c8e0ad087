import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaViolations } from '@framewright/validator';
import { describe, expect, test } from 'vitest';
import { makeRelease } from '../scripts/make-release.ts';
import { recordedIo } from './support/recorded-io.ts';
import { call, edit, tempFolder, type Answer } from './support/temp-framework.ts';

// Long because all of it shares a repository with content and tools, which takes long to set up.
const root = join(import.meta.dirname, '..');
const technician = 'framework/roles/bench/conservation-technician.md';
const pests = 'framework/competences/protecting/pest-watch.md';

function git(folder: string, ...args: readonly string[]): string {
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.org', '-c', 'core.autocrlf=false'];
  return execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' });
}

function commit(folder: string, message: string): void {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', message);
}

/** A repository like this one: a private workspace with one tool, and content of version 0.0.0 and no release beside it. */
function repository(): string {
  const folder = tempFolder();
  writeFileSync(join(folder, 'package.json'), '{ "name": "care", "version": "0.0.0", "private": true }\n');
  writeFileSync(join(folder, 'pnpm-workspace.yaml'), 'packages:\n  - packages/*\n');
  writeFileSync(join(folder, '.gitignore'), 'node_modules\n');
  for (const path of ['.changeset', 'packages/tool']) mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(join(folder, 'packages/tool/package.json'), '{ "name": "tool", "version": "0.1.0" }\n');
  cpSync(join(root, '.changeset/config.json'), join(folder, '.changeset/config.json'));
  cpSync(join(root, 'tests/frameworks/two-dimensions'), join(folder, 'framework'), { recursive: true });
  edit(folder, 'framework/package.json', (text) => text.replace(/"version": "[^"]*"/u, '"version": "0.0.0"'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  git(folder, 'init', '--quiet', '--initial-branch', 'main');
  commit(folder, 'Begin');
  return folder;
}

/** The same with 0.1.0 released. */
async function withFirstRelease(): Promise<string> {
  const folder = repository();
  const written = await call(folder, 'changeset');
  expect([written.code, written.err]).toEqual([0, '']);
  expect((await release(folder)).code).toBe(0);
  commit(folder, 'Release 0.1.0');
  return folder;
}

async function release(folder: string, ...args: readonly string[]): Promise<Answer> {
  const io = recordedIo(folder);
  const code = await makeRelease(folder, ['--date', '2026-11-22', ...args], io);
  return { code, out: io.printed(), err: io.complained() };
}

function declare(folder: string, name: string, text: string): void {
  mkdirSync(join(folder, 'framework/.changeset'), { recursive: true });
  writeFileSync(join(folder, `framework/.changeset/${name}.md`), text);
}

function changesets(folder: string): readonly string[] {
  return existsSync(join(folder, 'framework/.changeset')) ? readdirSync(join(folder, 'framework/.changeset')) : [];
}

function read(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

function version(folder: string): unknown {
  return (JSON.parse(read(folder, 'framework/package.json')) as { readonly version?: unknown }).version;
}

function fingerprintOf(text: string, kind: string): string {
  return new RegExp(`${kind} \\(([0-9a-f]{16})\\)`, 'u').exec(text)?.[1] ?? '';
}

describe('the first release', () => {
  test('is made from a changeset, and says that it is the first', async () => {
    const folder = await withFirstRelease();
    expect(version(folder)).toBe('0.1.0');
    expect(changesets(folder)).toEqual([]);
    expect(JSON.parse(read(folder, 'framework/releases/0.1.0.changes.json'))).toEqual({
      changes: [],
      date: '2026-11-22',
      editorial: [],
      first: true,
      format: 1,
      version: '0.1.0',
    });
    const changelog = read(folder, 'framework/CHANGELOG.md');
    expect(changelog).toContain('First release of the');
    expect(changelog).toMatch(
      /^## 0\.1\.0 \(2026-11-22\)$[\s\S]*^### What changed, by whom it touches$\n\nThis is the first release\.\n$/mu,
    );
    expect(
      execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: join(folder, 'framework/releases'), encoding: 'utf8' }),
    ).toBe('0.1.0.json: OK\n0.1.0.changes.json: OK\n');
    const validated = await call(folder, 'validate', '--quiet');
    expect([validated.code, validated.out]).toEqual([0, '']);
  });

  test('made again, also on another day, changes nothing', async () => {
    const folder = await withFirstRelease();
    const { code, out } = await release(folder, '--date', '2027-01-31');
    expect([code, out]).toEqual([0, expect.stringContaining('0.1.0 is released already, and nothing has changed since.')]);
    expect(git(folder, 'status', '--porcelain')).toBe('');
  });
});

describe('evidence decides the step', () => {
  test('a raised level is major, which is minor below 1.0.0, and a patch is not enough', async () => {
    const folder = await withFirstRelease();
    edit(folder, technician, (text) => text.replace('understanding: 2, practice: 1', 'understanding: 3, practice: 1'));
    const without = await call(folder, 'changeset', '--check', '--strict');
    expect(without.code).toBe(1);
    expect(without.err).toContain('No changeset names object-care, and what changed needs one that says minor');

    declare(folder, 'some', '---\n# our step\n"object-care": patch\n---\n\nSome words.\n');
    const small = await call(folder, 'changeset', '--check', '--strict');
    expect([small.code, small.err.split('\n')[0]]).toEqual([
      1,
      'framework/.changeset/some.md, line 3: Unexpected patch, expected minor: write "object-care": minor',
    ]);
    expect(small.err).toContain('“Conservation technician” now needs understanding 3 (was 2)');

    edit(folder, 'framework/.changeset/some.md', (text) => text.replace('patch', 'minor'));
    expect(await call(folder, 'changeset', '--check', '--strict')).toEqual({
      code: 0,
      out: 'What changed since 0.1.0 needs minor, and what is declared is minor.\n',
      err: '',
    });
  });

  test('an entry that vanishes is forbidden, whatever is declared, and nothing is written', async () => {
    const folder = await withFirstRelease();
    rmSync(join(folder, 'framework/terms/reversible.md'));
    edit(folder, 'framework/competences/treating/structural-repair.md', (text) => text.replaceAll('[[reversible]]', 'reversible'));
    declare(folder, 'some', '---\n"object-care": major\n---\n\nSome words.\n');
    const checked = await call(folder, 'changeset', '--check', '--strict');
    expect(checked.code).toBe(1);
    expect(checked.err).toContain('deprecate it with “framewright deprecate reversible”');
    const { code } = await release(folder);
    expect(code).toBe(1);
    expect([version(folder), changesets(folder)]).toEqual(['0.1.0', ['some.md']]);
    edit(folder, 'framework/package.json', (text) => text.replace('0.1.0', '5.0.0'));
    const forced = await call(folder, 'release');
    expect([forced.code, forced.err]).toEqual([1, expect.stringContaining('There are changes that no release may have.')]);
    expect(existsSync(join(folder, 'framework/releases/5.0.0.json'))).toBe(false);
  });

  test.each([
    ['0.1.0', /was released before, with other content/u],
    ['0.0.9', /lower than 0\.1\.0/u],
    ['0.1.1', /is patch, and what changed requires minor/u],
    ['0.2.0-rc.1', /can’t be released/u],
  ])('the version %s is refused after that', async (wanted, said) => {
    const folder = await withFirstRelease();
    const before = readdirSync(join(folder, 'framework/releases'));
    edit(folder, technician, (text) => text.replace('understanding: 2, practice: 1', 'understanding: 3, practice: 1'));
    if (wanted !== '0.1.0') edit(folder, 'framework/package.json', (text) => text.replace('0.1.0', wanted));
    const { code, err } = await call(folder, 'release');
    expect([code, err]).toEqual([1, expect.stringMatching(said)]);
    expect(readdirSync(join(folder, 'framework/releases'))).toEqual(before);
  });

  test('content with errors is not released', async () => {
    const folder = repository();
    edit(folder, 'framework/package.json', (text) => text.replace('0.0.0', '0.1.0'));
    appendFileSync(join(folder, pests), '\n## Nothing of the sort\n\nWords.\n');
    const { code, err } = await call(folder, 'release');
    expect([code, err]).toEqual([1, expect.stringContaining('Nothing was released, because a release has no errors.')]);
    expect(existsSync(join(folder, 'framework/releases'))).toBe(false);
  });

  test('a pull request that changes content brings a changeset of its own', async () => {
    const folder = await withFirstRelease();
    declare(folder, 'earlier', '---\n"object-care": minor\n---\n\nEarlier words.\n');
    commit(folder, 'Declare something');
    edit(folder, pests, (text) => text.replace('notice insects', 'see insects'));
    expect((await call(folder, 'changeset', '--check', '--strict')).code).toBe(0);
    const alone = await call(folder, 'changeset', '--check', '--strict', '--base', 'main');
    expect([alone.code, alone.err]).toEqual([
      1,
      expect.stringContaining('The content changed since “main”, and no changeset came with it'),
    ]);
    expect((await call(folder, 'changeset', '--base', 'main')).code).toBe(0);
    expect(changesets(folder)).toHaveLength(2);
    expect((await call(folder, 'changeset', '--check', '--strict', '--base', 'main')).code).toBe(0);
  });
});

describe('content and tools', () => {
  test('are no members of one workspace, so that nothing in content can stop the tools', () => {
    for (const path of ['pnpm-workspace.yaml', 'pnpm-lock.yaml'])
      expect(read(root, path)).not.toMatch(/^ *(?:- )?framework(?:\/\S*)?:?(?: \{\})?$/mu);
  });

  const tool = 'packages/tool/package.json';

  test('are released apart: neither moves the other', async () => {
    const folder = await withFirstRelease();
    edit(folder, technician, (text) => text.replace('understanding: 2, practice: 1', 'understanding: 3, practice: 1'));
    const released = await release(folder);
    expect([released.code, released.err]).toEqual([0, '']);
    expect(version(folder)).toBe('0.2.0');
    const changed = git(folder, 'status', '--porcelain', '--untracked-files=all').split('\n').filter(Boolean);
    expect(changed.filter((line) => !line.slice(3).startsWith('framework/'))).toEqual([]);
    commit(folder, 'Release 0.2.0');

    writeFileSync(join(folder, '.changeset/ours.md'), '---\n"tool": minor\n---\n\nA new option.\n');
    commit(folder, 'Change the tool');
    expect((await release(folder)).code).toBe(0);
    expect(read(folder, tool)).toContain('"version": "0.2.0"');
    expect(git(folder, 'status', '--porcelain', 'framework')).toBe('');
  });

  test('stand in changesets of their own, and a changeset in the wrong folder is named', async () => {
    const folder = await withFirstRelease();
    writeFileSync(join(folder, '.changeset/old.md'), '---\n"tool": patch\n"object-care": minor\n---\n\nWords.\n');
    const { code, err } = await call(folder, 'version');
    expect([code, err.split('\n')[0]]).toEqual([
      1,
      '.changeset/old.md, line 3: Unexpected changeset about object-care, expected it in .changeset beside framework.md',
    ]);
  });

  test('a run of changesets that was stopped raises no tool twice', async () => {
    const folder = await withFirstRelease();
    writeFileSync(join(folder, '.changeset/ours.md'), '---\n"tool": minor\n---\n\nA new option.\n');
    commit(folder, 'Change the tool');
    edit(folder, tool, (text) => text.replace('0.1.0', '0.2.0'));
    const { code, err } = await release(folder);
    expect([code, err]).toEqual([1, expect.stringContaining('as after a run that was stopped: packages/tool/package.json.')]);
    expect(read(folder, tool)).toContain('"version": "0.2.0"');
  });
});

describe('a judgement that a change is editorial', () => {
  test('goes from the changeset into the release, also where that was interrupted', async () => {
    const folder = await withFirstRelease();
    edit(folder, pests, (text) => text.replace('insects and rodents early', 'insects and rodents, early'));
    edit(folder, 'framework/package.json', (text) => text.replace('0.1.0', '1.0.0'));
    expect((await call(folder, 'release', '--date', '2026-11-23')).code).toBe(0);
    commit(folder, 'Release 1.0.0');

    edit(folder, pests, (text) => text.replace('insects and rodents, early', 'insects and rodents early'));
    const fingerprint = fingerprintOf((await call(folder, 'diff')).out, 'definition-changed');
    expect(fingerprint).toMatch(/^[0-9a-f]{16}$/u);
    const plain = await call(folder, 'changeset', '--dry-run');
    expect(plain.out).toContain('"object-care": minor');
    expect((await call(folder, 'changeset', '--editorial', fingerprint, '--because', 'A comma.')).code).toBe(0);
    const [name = ''] = changesets(folder);
    expect(read(folder, `framework/.changeset/${name}`)).toBe(
      `---\n"object-care": patch\n---\n\nWording was improved; what it means is as it was.\n\neditorial: ${fingerprint} – A comma.\n`,
    );
    expect((await call(folder, 'changeset', '--check', '--strict')).code).toBe(0);

    // As far as the version and the change log, and no further.
    expect((await call(folder, 'version')).code).toBe(0);
    expect([version(folder), changesets(folder)]).toEqual(['1.0.1', []]);
    expect((await release(folder)).code).toBe(0);
    const changes = JSON.parse(read(folder, 'framework/releases/1.0.1.changes.json')) as Readonly<Record<string, unknown>>;
    expect(changes).toMatchObject({
      previous: '1.0.0',
      required: 'patch',
      editorial: [{ fingerprint, because: 'A comma.' }],
      changes: [{ kind: 'definition-changed', bump: 'patch', prose: 'editorial', fingerprint }],
    });
    expect(read(folder, 'framework/CHANGELOG.md')).toMatch(
      /^## 1\.0\.1 \(2026-11-22\)$[\s\S]*^#### .*$\n\n- The definition of “Pest watch”/mu,
    );
  });

  test('is refused where no wording has that fingerprint', async () => {
    const folder = await withFirstRelease();
    edit(folder, technician, (text) => text.replace('understanding: 2, practice: 1', 'understanding: 3, practice: 1'));
    const raised = fingerprintOf((await call(folder, 'diff')).out, 'required-level-raised');
    for (const fingerprint of [raised, '0123456789abcdef']) {
      const { code, err } = await call(folder, 'changeset', '--editorial', fingerprint);
      expect([code, err]).toEqual([
        2,
        expect.stringContaining(`No wording that changed since the last release has the fingerprint ${fingerprint}`),
      ]);
    }
  });
});

describe('the sides of a comparison', () => {
  test('are versions, folders, bundles and revisions, and give the same fingerprints', async () => {
    const folder = await withFirstRelease();
    git(folder, 'tag', 'first');
    edit(folder, technician, (text) => text.replace('understanding: 2, practice: 1', 'understanding: 3, practice: 1'));
    edit(folder, pests, (text) => text.replace('notice insects', 'see insects'));
    expect((await call(folder, 'changeset')).code).toBe(0);
    expect((await release(folder)).code).toBe(0);
    const bundle = 'framework/releases/0.1.0.json';
    const calls = [[], ['0.1.0', '0.2.0'], ['first'], [bundle], [bundle, 'framework'], ['first', '0.2.0'], ['first', 'framework']];
    const found = await Promise.all(
      calls.map((sides) => call(folder, 'diff', ...(sides.length === 0 ? ['0.1.0'] : sides), '--format', 'json')),
    );
    const fingerprints = found.map(({ out }) =>
      (JSON.parse(out) as { readonly changes: readonly { readonly kind: string; readonly fingerprint: string }[] }).changes.map(
        ({ kind, fingerprint }) => `${kind} ${fingerprint}`,
      ),
    );
    expect(fingerprints[0]).toHaveLength(2);
    for (const each of fingerprints) expect(each).toEqual(fingerprints[0]);
    expect(schemaViolations('difference', JSON.parse(found[2]?.out ?? ''))).toEqual([]);
    expect((await call(folder, 'diff')).out).toBe('No changes from 0.2.0 to the files as they are\n');
    expect((await call(folder, 'diff', '--exit-code')).code).toBe(0);
    expect((await call(folder, 'diff', 'first', '--exit-code')).code).toBe(1);
    const unknown = await call(folder, 'diff', '0.3.0');
    expect([unknown.code, unknown.err]).toEqual([
      2,
      '“0.3.0” is neither a version that was released, nor a folder, a bundle or a revision in git. Released are 0.1.0, 0.2.0.\n',
    ]);
  });
});

describe('what was released stays', () => {
  test('and a pull request that changes it fails', async () => {
    const folder = await withFirstRelease();
    const sums = 'framework/releases/SHA256SUMS';
    expect((await call(folder, 'verify', '--base', 'main')).code).toBe(0);
    const [first = '', second = ''] = read(folder, sums).trimEnd().split('\n');

    edit(folder, 'framework/releases/0.1.0.json', (text) => text.replace('The ability', 'An ability'));
    const changed = await call(folder, 'verify', '--base', 'main');
    expect([changed.code, changed.err]).toEqual([1, expect.stringContaining('0.1.0.json: It does not agree with its checksum')]);

    // A changed checksum is detected by comparing with the base.
    const digest = execFileSync('sha256sum', ['0.1.0.json'], { cwd: join(folder, 'framework/releases'), encoding: 'utf8' }).slice(0, 64);
    writeFileSync(join(folder, sums), `${digest}  0.1.0.json\n${second}\n`);
    const resealed = await call(folder, 'verify', '--base', 'main');
    expect([resealed.code, resealed.err]).toEqual([1, expect.stringContaining('0.1.0.json has another checksum than at “main”')]);

    git(folder, 'checkout', '--', '.');
    writeFileSync(join(folder, sums), `${second}\n${first}\n`);
    expect((await call(folder, 'verify', '--base', 'main')).err).toContain('stands in another line than at “main”');

    rmSync(join(folder, 'framework/releases'), { recursive: true });
    const gone = await call(folder, 'verify', '--base', 'main');
    expect([gone.code, gone.err]).toEqual([1, expect.stringContaining('0.1.0.json was released at “main” and is listed no more')]);
  });
});
