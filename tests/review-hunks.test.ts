import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { commentPlace, parseFileChanges, type FileChanges } from '@framewright/review';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hunks-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function git(...args: readonly string[]): string {
  return execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.org', '-c', 'core.autocrlf=false', ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

function save(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** The diff of git between two states. */
function between(
  before: Readonly<Record<string, string | Uint8Array>>,
  after: Readonly<Record<string, string | Uint8Array>>,
  ...options: readonly string[]
): readonly FileChanges[] {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  git('init', '-q');
  save(before);
  git('add', '.');
  git('commit', '-qm', 'before', '--allow-empty');
  for (const path of Object.keys(before)) if (!(path in after)) rmSync(join(folder, path));
  save(after);
  git('add', '.');
  return parseFileChanges(git('diff', '--cached', '-M', ...options, 'HEAD'));
}

/** The text after, computed from the text before and the hunks alone. */
function patched(before: string, { hunks }: FileChanges): string {
  const lines = before.split('\n');
  const result: string[] = [];
  let at = 1;
  for (const hunk of hunks) {
    const begin = hunk.before.count === 0 ? hunk.before.first + 1 : hunk.before.first;
    while (at < begin) result.push(lines[at++ - 1] ?? '');
    for (const line of hunk.lines) {
      if (line.before !== undefined) expect(lines[line.before - 1]).toBe(line.text);
      if (line.after !== undefined) expect(line.after).toBe(result.length + 1);
      if (line.change !== 'added') at += 1;
      if (line.change !== 'removed') result.push(line.text);
    }
  }
  return [...result, ...lines.slice(at - 1)].join('\n');
}

test('whatever git says is read: the hunks make the one text into the other', () => {
  const line = fc.constantFrom('a', 'b', '', '-- c', '++ d', '@@ -1 +1 @@', 'diff --git a/x b/x', '\\ e', ' f');
  const content = fc.array(line, { minLength: 1, maxLength: 25 }).map((lines) => `${lines.join('\n')}\n`);
  fc.assert(
    fc.property(content, content, content, fc.constantFrom('-U0', '-U1', '-U3'), (before, after, other, context) => {
      const found = between({ 'a.md': before, 'b.md': other }, { 'a.md': after, 'b.md': `${other}more\n` }, context);
      expect(found.map(({ path }) => path)).toEqual(before === after ? ['b.md'] : ['a.md', 'b.md']);
      for (const file of found) {
        const [old, current] = file.path === 'a.md' ? [before, after] : [other, `${other}more\n`];
        expect(patched(old, file)).toBe(current);
      }
    }),
    { seed: inject('seed'), numRuns: inject('isWhole') ? 250 : 25 },
  );
});

test('names, renames and what is no text are told', () => {
  const long = Array.from({ length: 30 }, (_, index) => `line ${index}`).join('\n');
  const found = between(
    {
      'old name.md': long,
      'gone.md': 'x\n',
      'grün "a"\\b.md': 'x\n',
      'moved.md': long.toUpperCase(),
      'no-end.md': 'x',
      'pic.png': new Uint8Array([0, 1, 2]),
    },
    {
      'new name.md': `${long}\nmore`,
      'grün "a"\\b.md': 'y\n',
      'new.md': 'z\n',
      'b/moved.md': long.toUpperCase(),
      'no-end.md': 'y',
      'pic.png': new Uint8Array([0, 2, 2]),
    },
  );
  expect(found.map(({ path, from, state, hunks }) => [path, from, state, hunks.length])).toEqual([
    ['b/moved.md', 'moved.md', 'changed', 0],
    ['gone.md', undefined, 'removed', 1],
    ['grün "a"\\b.md', undefined, 'changed', 1],
    ['new name.md', 'old name.md', 'changed', 1],
    ['new.md', undefined, 'added', 1],
    ['no-end.md', undefined, 'changed', 1],
    ['pic.png', undefined, 'changed', 0],
  ]);
});

test.each(['', 'not a diff', '@@', '@@ -1,5 +1,5 @@\n+only this', 'diff --git \n--- \n+++ \n@@ -1 +1 @@\n'])(
  'what is no diff, or is cut off, has no files: %j',
  (text) => {
    expect(parseFileChanges(text)).toEqual([]);
  },
);

test('a comment goes where it can stand', () => {
  const before = Array.from({ length: 100 }, (_, index) => `line ${index + 1}`);
  const after = before.toSpliced(49, 1, 'line 50, changed').toSpliced(89, 2);
  const [changes] = between({ 'a.md': `${before.join('\n')}\n` }, { 'a.md': `${after.join('\n')}\n` }, '-U3');
  const at = (lines: readonly [number, number]): unknown => commentPlace('a.md', lines, changes);
  // The hunks hold lines 47 to 53 and 87 to 92 of the text after.
  expect(at([50, 50])).toEqual({ at: 'lines', path: 'a.md', side: 'after', lines: [50, 50] });
  expect(at([47, 53])).toMatchObject({ at: 'lines' });
  expect(at([45, 48])).toMatchObject({ at: 'nearest-line', line: 48 });
  expect(at([40, 41])).toMatchObject({ at: 'nearest-line', line: 47 });
  expect(at([60, 61])).toMatchObject({ at: 'nearest-line', line: 53 });
  expect(at([50, 90])).toMatchObject({ at: 'nearest-line' });
  expect(at([1, 2])).toEqual({ at: 'file', path: 'a.md' });
  expect(commentPlace('b.md', [1, 2], undefined)).toEqual({ at: 'conversation', path: 'b.md' });
  expect(commentPlace('a.md', [90, 91], changes, 'before')).toMatchObject({ at: 'lines', side: 'before' });
});
