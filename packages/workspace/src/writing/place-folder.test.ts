import { mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { Failure } from '../trees/failure.ts';
import { placeFolder } from './place-folder.ts';

/** A computer with a folder to build into, one that is somebody’s own, and the cache folder of the user. */
function computer(): { root: string; target: string; cache: string; holds: (folder?: string) => Readonly<Record<string, string>> } {
  const root = mkdtempSync(join(tmpdir(), 'place-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  put(root, { 'victim/secret.txt': 'secret', 'victim/index.html': 'own' });
  return {
    root,
    target: join(root, 'checkout/dist'),
    cache: join(root, 'cache'),
    holds: (folder = 'checkout/dist') => textsIn(join(root, folder)),
  };
}

function put(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function textsIn(folder: string): Readonly<Record<string, string>> {
  const items = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = items.filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name));
  return Object.fromEntries(files.map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')] as const).sort());
}

function built(root: string, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(root, 'built-'));
  put(folder, files);
  return folder;
}

const site = { 'index.html': 'start', 'sub/index.html': 'sub', '404.html': 'none' };

test('files that are gone are removed where the caller or the cache of the user knows them, and others stay', async () => {
  const { root, target, cache, holds } = computer();
  await placeFolder(built(root, { ...site, 'old/a.html': 'old', 'older/a.html': 'older' }), target, { cache });
  put(target, { CNAME: 'example.org', 'old/own.txt': 'own' });
  const { 'sub/index.html': _gone, ...rest } = site;
  await placeFolder(built(root, { ...site, 'older/a.html': 'older' }), target, { cache });
  expect(holds()).toMatchObject({ CNAME: 'example.org', 'old/own.txt': 'own', 'older/a.html': 'older' });
  expect(holds()).not.toHaveProperty('old/a.html');
  const { files } = await placeFolder(built(root, { ...site, 'older/a.html': 'older' }), target);
  await placeFolder(built(root, rest), target, { before: files });
  expect(Object.keys(holds())).toEqual(['.framewright-files', '404.html', 'CNAME', 'index.html', 'old/own.txt']);
});

test('what only the list in the folder names stays, and is told', async () => {
  const { root, target, cache, holds } = computer();
  put(target, { '.framewright-files': 'notes.txt\nsub\n../../victim/secret.txt\n/etc/passwd\ngone.txt\n', 'notes.txt': 'mine' });
  expect(await placeFolder(built(root, site), target, { cache })).toMatchObject({ left: ['notes.txt'] });
  expect(holds()).toEqual({ ...site, '.framewright-files': '404.html\nindex.html\nsub/index.html\n', 'notes.txt': 'mine' });
  expect(holds('victim')).toEqual({ 'index.html': 'own', 'secret.txt': 'secret' });
});

test('a remembered file that has become a link stays', async () => {
  const { root, target, cache, holds } = computer();
  await placeFolder(built(root, { ...site, 'a/secret.txt': '', 'b.txt': '' }), target, { cache });
  rmSync(join(target, 'a'), { recursive: true });
  rmSync(join(target, 'b.txt'));
  symlinkSync('../../victim', join(target, 'a'));
  symlinkSync('../../victim/secret.txt', join(target, 'b.txt'));
  await placeFolder(built(root, site), target, { cache });
  expect(holds('victim')).toEqual({ 'index.html': 'own', 'secret.txt': 'secret' });
  expect(readlinkSync(join(target, 'b.txt'))).toBe('../../victim/secret.txt');
});

describe.each([
  ['a folder', '../victim', '../../victim'],
  ['a file', '../victim/secret.txt', '../../victim/secret.txt'],
  ['nothing', '../victim/new', '../../victim/new'],
  ['itself', '.', '.'],
])('a link to %s', (_what, besides, below) => {
  test.each([
    ['dist', 'checkout/dist', besides],
    ['sub', 'checkout/dist/sub', below],
    ['index.html', 'checkout/dist/index.html', below],
    ['.framewright-files', 'checkout/dist/.framewright-files', below],
  ])('in the place of %s is named, and nothing changes', async (name, place, leads) => {
    for (const absolute of [false, true]) {
      const { root, target, cache, holds } = computer();
      put(dirname(join(root, place)), { 'own.txt': 'own' });
      symlinkSync(absolute ? join(root, dirname(place), leads) : leads, join(root, place));
      if (name !== '.framewright-files' && name !== 'dist') put(target, { '.framewright-files': 'sub/secret.txt\nown.txt\n' });
      const before = holds('checkout');
      const failure = await placeFolder(built(root, site), target, { cache }).catch((error: unknown) => error);
      expect(failure).toMatchObject({
        name: Failure.name,
        message: expect.stringMatching(
          new RegExp(`${name.replaceAll('.', '\\.')} is a link, .*remove the link, or choose another place\\.$`, 'u'),
        ),
      });
      expect(holds('checkout')).toEqual(before);
      expect(holds('victim')).toEqual({ 'index.html': 'own', 'secret.txt': 'secret' });
    }
  });
});

test('what a killed process left behind goes, and that of a living one stays', async () => {
  const { root, target, holds } = computer();
  const [dead, living] = ['sub/.index.html.2147483647-1.tmp', `sub/.index.html.${process.ppid}-9999.tmp`];
  put(target, { [dead]: '', [living]: '' });
  await placeFolder(built(root, site), target);
  expect(holds()).toHaveProperty([living]);
  expect(holds()).not.toHaveProperty([dead]);
});
