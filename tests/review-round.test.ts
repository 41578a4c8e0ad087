import { run } from '@framewright/cli';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recordedIo } from './support/recorded-io.ts';

const writing = 'framework/competences/clear-writing.md';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'round-'));
  cpSync(join(import.meta.dirname, 'scenarios/base'), folder, { recursive: true });
  git('init', '-q', '-b', 'main');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function git(...args: readonly string[]): string {
  return execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.org', '-c', 'core.autocrlf=false', ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

function commitOn(time: string): string {
  git('add', '.');
  const args = [
    '-c',
    'user.name=test',
    '-c',
    'user.email=test@example.org',
    '-c',
    'core.autocrlf=false',
    'commit',
    '-qm',
    time,
    '--allow-empty',
  ];
  execFileSync('git', args, { cwd: folder, env: { ...process.env, GIT_AUTHOR_DATE: time, GIT_COMMITTER_DATE: time }, stdio: 'ignore' });
  return git('rev-parse', 'HEAD').trim();
}

function save(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function edit(path: string, from: string, to: string): void {
  const text = readFileSync(join(folder, path), 'utf8');
  expect(text).toContain(from);
  save(path, text.replace(from, to));
}

function addRound(opens: string, closes: string): void {
  save(
    'framework/reviews/autumn.md',
    `---\nid: autumn\ntitle: Autumn\nopens: ${opens}\ncloses: ${closes}\nscope: { roles: [assistant], competences: [clear-writing] }\n---\nRead it.\n`,
  );
}

async function json(): Promise<{
  readonly since?: { readonly revision: string; readonly changes: readonly { readonly message: string }[] };
}> {
  const io = recordedIo(folder);
  expect(await run(['round', 'autumn', '--json'], io), io.complained()).toBe(0);
  return JSON.parse(io.printed());
}

describe('what changed since a round opened', () => {
  test('is compared with the last commit before its first day, and only what it asks for is told', async () => {
    addRound('2026-11-10', '2026-11-30');
    commitOn('2026-11-01T12:00:00Z');
    edit(writing, 'title: Clear writing', 'title: Plain writing');
    const last = commitOn('2026-11-09T23:59:59Z');
    edit(writing, 'title: Plain writing', 'title: Writing plainly');
    edit('framework/terms/agenda.md', 'title: Agenda', 'title: List of business');
    commitOn('2026-11-10T00:00:00Z');
    const { since } = await json();
    expect(since?.revision).toBe(last.slice(0, 12));
    expect(since?.changes.map(({ message }) => message)).toEqual([expect.stringContaining('Writing plainly')]);
    expect(since?.changes[0]?.message).toContain('Plain writing');
  });

  test('does not count what a branch held and was merged later', async () => {
    addRound('2026-11-10', '2026-11-30');
    const main = commitOn('2026-11-01T12:00:00Z');
    git('checkout', '-qb', 'side');
    edit(writing, 'title: Clear writing', 'title: Plain writing');
    commitOn('2026-11-05T12:00:00Z');
    git('checkout', '-q', 'main');
    edit('framework/terms/agenda.md', 'title: Agenda', 'title: List of business');
    commitOn('2026-11-11T12:00:00Z');
    execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.org', 'merge', '-q', '--no-ff', '--no-edit', 'side'], {
      cwd: folder,
      env: { ...process.env, GIT_AUTHOR_DATE: '2026-11-12T12:00:00Z', GIT_COMMITTER_DATE: '2026-11-12T12:00:00Z' },
      stdio: 'ignore',
    });
    const { since } = await json();
    expect(since?.revision).toBe(main.slice(0, 12));
    expect(since?.changes).toHaveLength(1);
  });

  test('is not known where git does not go back so far, and not asked before the round opens', async () => {
    addRound('2026-11-10', '2026-11-30');
    commitOn('2026-11-11T12:00:00Z');
    expect(await json()).not.toHaveProperty('since');
    addRound('2026-11-30', '2026-12-30');
    commitOn('2026-11-12T12:00:00Z');
    expect(await json()).not.toHaveProperty('since');
  });
});

test('an approval of what was changed after the round opened says so', async () => {
  addRound('2026-11-10', '2026-11-20');
  commitOn('2026-11-01T12:00:00Z');
  edit(writing, 'title: Clear writing', 'title: Plain writing');
  commitOn('2026-11-15T12:00:00Z');
  const io = recordedIo(folder);
  expect(await run(['approve', 'autumn', '--by', 'A. Reader'], io), io.complained()).toBe(0);
  expect(io.printed()).toContain('Since the round opened, 1 of these was changed');
  expect(readFileSync(join(folder, writing), 'utf8')).toContain('status: active');

  const again = recordedIo(folder);
  expect(await run(['approve', 'autumn', '--by', 'A. Reader'], again)).toBe(0);
  expect(again.printed()).toContain('nothing to approve');
});

test('an approval is formatted as it should be, and passes validation', async () => {
  addRound('2026-11-10', '2026-11-20');
  const names = ['O’Brien, Pat', 'Bo: "the reader"', '- dash', '#1'].flatMap((name) => ['--by', name]);
  const by = recordedIo(folder);
  // A value that begins with a hyphen is joined by `=`.
  const args = names.flatMap((word, index) => (index % 2 === 1 ? [`--by=${word}`] : []));
  expect(await run(['approve', 'autumn', ...args], by), by.complained()).toBe(0);
  for (const words of [['validate'], ['format', '--check', 'framework/reviews/autumn.md']]) {
    const io = recordedIo(folder);
    expect(await run(words, io), io.printed() + io.complained()).toBe(0);
  }
  expect(readFileSync(join(folder, 'framework/reviews/autumn.md'), 'utf8')).toContain("'O’Brien, Pat'".replaceAll("'", '"'));
});
