import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { writeFiles } from './write-files.ts';

/** Whether a file that replaces another keeps the name of that, as systems that ignore case differ in it. */
const system = vi.hoisted(() => ({ keepsName: false }));

/** A file system for which names are the same that differ in case, or in how letters are composed. */
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const { readdirSync: list } = await vi.importActual<typeof import('node:fs')>('node:fs');
  const path = await vi.importActual<typeof import('node:path')>('node:path');
  const same = (name: string): string => name.normalize('NFC').toLowerCase();
  const named = (folder: string, name: string): string | undefined => {
    try {
      return list(folder).find((each) => same(each) === same(name));
    } catch {
      return undefined;
    }
  };
  const actual = (file: string): string => {
    if (path.dirname(file) === file) return file;
    const folder = actual(path.dirname(file));
    return path.join(folder, named(folder, path.basename(file)) ?? path.basename(file));
  };
  const onActual =
    <Rest extends readonly unknown[], Result>(call: (file: string, ...rest: Rest) => Result) =>
    (file: string, ...rest: Rest): Result =>
      call(actual(file), ...rest);
  return {
    ...real,
    lstat: onActual(real.lstat as (file: string) => Promise<unknown>),
    mkdir: onActual(real.mkdir as (file: string, options: object) => Promise<unknown>),
    open: onActual(real.open as (file: string, flags: string) => Promise<unknown>),
    readFile: onActual(real.readFile as (file: string) => Promise<unknown>),
    rm: onActual(real.rm as (file: string, options?: object) => Promise<unknown>),
    rename: async (from: string, to: string): Promise<void> => {
      const [source, target] = [actual(from), actual(to)];
      const asked = path.join(path.dirname(target), path.basename(to));
      if (source !== target && !system.keepsName) await real.rm(target, { force: true });
      await real.rename(source, source !== target && system.keepsName ? target : asked);
    },
  };
});

describe.each([
  ['takes the new name', false],
  ['keeps the old name', true],
])('where what replaces a file %s', (_what, keepsName) => {
  test.each([
    ['a.md', 'A.md'],
    ['roles/a.md', 'roles/A.md'],
    ['roles/a.md', 'Roles/a.md'],
    ['caf\u00E9.md', 'cafe\u0301.md'],
    ['stra\u00DFe.md', 'STRA\u00DFE.md'],
  ])('%j becomes %j and keeps its words, changed or not', async (from, to) => {
    system.keepsName = keepsName;
    for (const words of ['old', 'new']) {
      const root = mkdtempSync(join(tmpdir(), 'names-'));
      onTestFinished(() => rmSync(root, { recursive: true, force: true }));
      mkdirSync(dirname(join(root, from)), { recursive: true });
      writeFileSync(join(root, from), 'old');
      await writeFiles(root, [{ path: to, content: words }], { remove: [from] });
      const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
      expect(files.map((item) => [item.name, readFileSync(join(item.parentPath, item.name), 'utf8')])).toEqual([[basename(to), words]]);
    }
  });
});
