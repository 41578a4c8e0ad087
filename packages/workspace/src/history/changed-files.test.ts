import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { changedFiles } from '../index.ts';

const odd = 'roles/ü 漢\n"x".md';

test('what differs from a revision: changed, staged, committed, new, ignored and gone', async () => {
  const root = repository();
  write(root, 'roles/committed.md', 'new');
  git(root, 'commit', '-qam', 'second');
  write(root, 'roles/staged.md', 'new');
  git(root, 'add', '.');
  write(root, 'roles/changed.md', 'new');
  write(root, odd, 'new');
  write(root, 'roles/new.md', 'new');
  write(root, '.gitignore', 'roles/ignored.md\n');
  write(root, 'roles/ignored.md', 'new');
  rmSync(join(root, 'roles/gone.md'));
  renameSync(join(root, 'roles/before.md'), join(root, 'roles/after.md'));
  write(root, '../elsewhere.md', 'new');
  const changed = ['after', 'before', 'changed', 'committed', 'gone', 'ignored', 'new', 'staged'].map((name) => `roles/${name}.md`);
  expect([...(await changedFiles(root, 'v1'))].sort()).toEqual([...changed, odd]);
  expect([...(await changedFiles(join(root, 'roles'), 'HEAD'))].sort()).toEqual(
    [...changed.filter((path) => path !== 'roles/committed.md'), odd].map((path) => path.slice('roles/'.length)),
  );
});

test('nothing differs', async () => {
  expect(await changedFiles(repository(), 'v1')).toEqual(new Set());
});

test('what changed back does not differ', async () => {
  const root = repository();
  write(root, 'roles/committed.md', 'new');
  git(root, 'commit', '-qam', 'second');
  write(root, 'roles/committed.md', 'roles/committed.md');
  expect(await changedFiles(root, 'v1')).toEqual(new Set());
  expect(await changedFiles(root, 'HEAD')).toEqual(new Set(['roles/committed.md']));
});

test.each(['', '-p', '--output=stolen', 'v1 --output=stolen', 'v1..HEAD', 'v1\0', 'no-such', 'HEAD:roles'])(
  '%j is no revision',
  async (revision) => {
    await expect(changedFiles(repository(), revision)).rejects.toThrow(
      `There is no revision called “${revision}”; name a tag, a branch or a commit.`,
    );
  },
);

test('a file is not taken for a revision, nor a revision for a file', async () => {
  const root = repository();
  write(root, 'v1', 'v1');
  expect(await changedFiles(root, 'v1')).toEqual(new Set());
  await expect(changedFiles(root, 'roles')).rejects.toThrow('There is no revision called “roles”');
});

test('programs that the settings of a repository name are not run', async ({ skip }) => {
  if (process.platform === 'win32') skip();
  const root = repository();
  const program = join(root, 'program.sh');
  writeFileSync(program, `#!/bin/sh\ntouch ${join(root, 'run')}\n`);
  chmodSync(program, 0o755);
  for (const key of ['diff.external', 'core.fsmonitor', 'diff.x.textconv', 'diff.x.command']) git(root, 'config', key, program);
  write(root, '.gitattributes', '*.md diff=x\n');
  write(root, 'roles/changed.md', 'new');
  expect(await changedFiles(root, 'v1')).toEqual(new Set(['roles/changed.md']));
  await expect(changedFiles(root, 'run')).rejects.toThrow('There is no revision called “run”');
  expect(execFileSync('ls', { cwd: root, encoding: 'utf8' })).not.toContain('run\n');
});

/** A repository whose folder framework was committed and tagged v1. */
function repository(): string {
  const folder = mkdtempSync(join(tmpdir(), 'framewright-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const root = join(folder, 'framework');
  for (const name of ['before', 'changed', 'committed', 'gone', 'same', 'staged']) write(root, `roles/${name}.md`, `roles/${name}.md`);
  write(root, odd, odd);
  git(folder, 'init', '-q');
  for (const [key, value] of [
    ['user.name', 'test'],
    ['user.email', 'test@example.org'],
    ['core.autocrlf', 'false'],
  ] as const)
    git(folder, 'config', key, value);
  git(folder, 'add', '.');
  git(folder, 'commit', '-qm', 'first');
  git(folder, 'tag', 'v1');
  return root;
}

function write(root: string, path: string, text: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
}

function git(folder: string, ...args: readonly string[]): void {
  execFileSync('git', args, { cwd: folder });
}
