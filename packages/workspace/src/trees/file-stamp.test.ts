import { mkdtempSync, renameSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fileStamp } from './file-stamp.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stamp-'));
  writeFileSync(join(root, 'a.md'), 'one');
  writeFileSync(join(root, 'b.md'), 'two');
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

/** The stamp of both files once they are old enough. */
function later(paths: readonly string[] = ['a.md', 'b.md']): string | undefined {
  return fileStamp(root, paths, Date.UTC(2200, 0, 1));
}

test('files that nobody touches stay the same', () => {
  const stamp = later();
  expect(stamp).toMatch(/^[0-9a-f]{64}$/u);
  expect(later()).toBe(stamp);
});

test('of files that were written just now nothing is told, nor of one that is gone', () => {
  const written = statSync(join(root, 'a.md')).ctimeMs;
  expect(fileStamp(root, ['a.md'], Math.ceil(written))).toBeUndefined();
  expect(fileStamp(root, ['a.md'], Math.floor(written) + 1_999)).toBeUndefined();
  expect(fileStamp(root, ['a.md'], Math.ceil(written) + 2_001)).toMatch(/^[0-9a-f]{64}$/u);
  expect(later(['a.md', 'c.md'])).toBeUndefined();
});

test.each<readonly [string, () => void]>([
  [
    'written anew, as long as it was and with the time that it had',
    () => {
      const time = new Date(2020, 1, 1);
      writeFileSync(join(root, 'b.md'), 'owt');
      utimesSync(join(root, 'b.md'), time, time);
    },
  ],
  [
    'put in the place of another',
    () => {
      writeFileSync(join(root, 'c.md'), 'owt');
      renameSync(join(root, 'c.md'), join(root, 'b.md'));
    },
  ],
  [
    'swapped with the other',
    () => {
      renameSync(join(root, 'a.md'), join(root, 'c.md'));
      renameSync(join(root, 'b.md'), join(root, 'a.md'));
      renameSync(join(root, 'c.md'), join(root, 'b.md'));
    },
  ],
])('a file that was %s is another', async (_what, touch) => {
  const time = new Date(2020, 1, 1);
  utimesSync(join(root, 'b.md'), time, time);
  const stamp = later();
  // The clock of a file system may stand still for some milliseconds.
  await wait(50);
  touch();
  expect(later()).not.toBe(stamp);
});

test('a link is what it leads to', () => {
  symlinkSync('a.md', join(root, 'l.md'));
  const stamp = later(['l.md']);
  rmSync(join(root, 'l.md'));
  symlinkSync('b.md', join(root, 'l.md'));
  expect(later(['l.md'])).not.toBe(stamp);
});
