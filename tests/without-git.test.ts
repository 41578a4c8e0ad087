import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { call, copyOf, released, tempFolder } from './support/temp-framework.ts';

// Where no program is found, git is missing.
let folder: string;

beforeEach(async () => {
  folder = copyOf(join(import.meta.dirname, 'scenarios/base'));
  await released(join(folder, 'framework'), '0.4.0');
  for (const args of [
    ['init', '-q'],
    ['add', '--all'],
    ['-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-qm', 'first'],
  ])
    execFileSync('git', args, { cwd: folder });
  vi.stubEnv('PATH', tempFolder());
});

afterEach(() => {
  vi.unstubAllEnvs();
});

const needsGit: readonly (readonly string[])[] = [
  ['diff', 'HEAD'],
  ['diff', 'HEAD', 'main'],
  ['diff', '0.4.0', 'HEAD'],
  ['validate', '--revision', 'HEAD'],
  ['show', 'analyst', '--revision', 'HEAD'],
  ['changeset', '--base', 'HEAD'],
  ['changeset', '--check', '--base', 'HEAD'],
  ['list', '--revision', 'HEAD'],
  ['validate', '--changed', 'HEAD'],
  ['verify', '--base', 'HEAD'],
  ['build', '--preview', '--base', 'HEAD', '--out', 'preview'],
  ['preview-from', '.', '--number', '1', '--head', 'a'.repeat(40)],
];

test.each(needsGit.map((argv) => [argv.join(' '), argv] as const))('%s says that git is not installed', async (_what, argv) => {
  const { code, err } = await call(argv[0] === 'preview-from' ? folder : join(folder, 'framework'), ...argv);
  expect(err).toBe('Git is not installed on this computer, and reading a revision needs it.\n');
  expect(code).toBe(2);
});

test.each([['diff'], ['diff', '0.4.0'], ['validate'], ['verify'], ['list'], ['show', 'analyst']])('%s %s needs no git', async (...argv) => {
  const { code, err } = await call(join(folder, 'framework'), ...argv.filter((word) => word !== undefined));
  expect([code, err]).toEqual([0, '']);
});

test('a folder that is not there is not taken for a git that is not', async () => {
  expect(existsSync(join(folder, 'nowhere'))).toBe(false);
  const { code, err } = await call(folder, 'diff', 'HEAD', '--framework', 'nowhere');
  expect(code).toBe(2);
  expect(err).not.toContain('Git is not installed');
});
