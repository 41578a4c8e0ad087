import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { git } from './fixtures/forge/contributions.ts';

const root = join(import.meta.dirname, '..');

describe('a release', () => {
  test('is proposed with what it changes, by calls that hold no token', () => {
    const { propose, remote, calls } = made({
      'framework/package.json': '{ "version": "0.2.0" }',
      'packages/a/CHANGELOG.md': 'new',
      'schema/package.json': '{ "version": "0.2.0" }',
    });
    expect(propose()).toMatchObject({ status: 0 });
    expect(git(remote, ['show', '--name-only', '--format=%s %an', 'release/0.2.0-7'])).toBe(
      'Release 0.2.0 github-actions[bot]\n\nframework/package.json\npackages/a/CHANGELOG.md\nschema/package.json',
    );
    expect(calls()).toMatch(/^pr create --base main --head release\/0\.2\.0-7 /u);
    expect(calls()).not.toContain('token');
  });

  test('that may not be proposed leaves no branch, and says which setting is missing', () => {
    const { propose, remote } = made({ 'framework/package.json': '{}' });
    const { status, stdout } = propose({ REFUSED: '1' });
    expect(status).toBe(1);
    expect(stdout).toContain('::error::The release was made and could not be proposed. Turn on "Allow GitHub Actions to create');
    expect(git(remote, ['branch', '--list'])).toBe('* main');
  });

  test('that changes something else is not proposed', () => {
    const { propose, remote } = made({ 'framework/package.json': '{}', '.github/workflows/x.yml': 'on: push' });
    const { status, stderr } = propose();
    expect(status).toBe(1);
    expect(stderr).toContain('?? .github/');
    expect(git(remote, ['branch', '--list'])).toBe('* main');
  });

  test.each(['', '0.2', '0.2.0;x', '../x', '0.2.0 x'])('has no version %j', (version) => {
    const { propose, remote } = made({ 'framework/package.json': '{}' });
    expect(propose({ VERSION: version }).status).toBe(2);
    expect(git(remote, ['branch', '--list'])).toBe('* main');
  });

  function made(files: Readonly<Record<string, string>>): {
    remote: string;
    propose: (env?: Readonly<Record<string, string>>) => { status: number | null; stdout: string; stderr: string };
    calls: () => string;
  } {
    const work = scratch();
    const [remote, checkout, programs, patch] = ['owner/name.git', 'checkout', 'programs', 'release.patch'].map((name) => join(work, name));
    if (remote === undefined || checkout === undefined || programs === undefined || patch === undefined) throw new Error('Four names.');
    execFileSync('git', ['init', '-q', '--bare', '-b', 'main', remote]);
    execFileSync('git', ['clone', '-q', remote, checkout], { stdio: 'ignore' });
    for (const folder of ['.changeset', 'framework', 'packages', 'schema', 'site', 'tests/published'])
      write(checkout, `${folder}/first`, 'first');
    const person = ['-c', 'user.name=a', '-c', 'user.email=a@example.org'];
    git(checkout, ['add', '.']);
    git(checkout, [...person, 'commit', '-q', '-m', 'first']);
    git(checkout, ['push', '-q', 'origin', 'main']);
    for (const [path, text] of Object.entries(files)) write(checkout, path, `${text}\n`);
    git(checkout, ['add', '.']);
    writeFileSync(patch, execFileSync('git', ['diff', '--cached', '--binary'], { cwd: checkout }));
    git(checkout, ['reset', '-q', '--hard']);
    // A hook that anybody could have left there.
    write(checkout, '.git/hooks/pre-commit', '#!/bin/sh\nexit 1\n');
    chmodSync(join(checkout, '.git/hooks/pre-commit'), 0o755);
    write(programs, 'gh', `#!/bin/sh\necho "$@" >> "${work}/calls"\ntest -z "$REFUSED"\n`);
    chmodSync(join(programs, 'gh'), 0o755);
    return {
      remote,
      propose: (env = {}) =>
        spawnSync('bash', [join(root, '.github/propose-release.sh')], {
          cwd: checkout,
          encoding: 'utf8',
          env: {
            ...process.env,
            PATH: `${programs}:${process.env['PATH'] ?? ''}`,
            VERSION: '0.2.0',
            PATCH: patch,
            GH_TOKEN: 'token',
            GITHUB_RUN_ID: '7',
            GITHUB_SERVER_URL: `file://${work}`,
            GITHUB_REPOSITORY: 'owner/name',
            GIT_CONFIG_GLOBAL: '/dev/null',
            ...env,
          },
        }),
      calls: () => readFileSync(join(work, 'calls'), 'utf8'),
    };
  }

  function write(folder: string, path: string, text: string): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});

function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'framewright place '));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
