import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { cacheFolder } from './cache-folder.ts';

function computer(): { home: string; framework: string } {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'caches-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const folder of ['home', 'checkout/.git', 'checkout/framework', 'checkout/node_modules'])
    mkdirSync(join(root, folder), { recursive: true });
  return { home: join(root, 'home'), framework: join(root, 'checkout/framework') };
}

test('a cache lies in the folder of the user for caches', () => {
  const { home, framework } = computer();
  expect(cacheFolder({ XDG_CACHE_HOME: join(home, 'caches'), HOME: home }, framework)).toBe(join(home, 'caches/framewright'));
  expect(cacheFolder({ HOME: home }, framework)).toBe(
    join(home, process.platform === 'darwin' ? 'Library/Caches' : '.cache', 'framewright'),
  );
  expect(cacheFolder({ FRAMEWRIGHT_CACHE: join(home, 'own'), HOME: home }, framework)).toBe(join(home, 'own'));
});

test('on a build server there is none but its own', () => {
  const { home, framework } = computer();
  expect(cacheFolder({ CI: 'true', HOME: home, XDG_CACHE_HOME: home }, framework)).toBeUndefined();
  expect(cacheFolder({ CI: '1', FRAMEWRIGHT_CACHE: join(home, 'own') }, framework)).toBe(join(home, 'own'));
});

test('there is none where nobody has a folder', () => {
  const { framework } = computer();
  expect(cacheFolder({}, framework)).toBeUndefined();
  expect(cacheFolder({ XDG_CACHE_HOME: 'caches' }, framework)).toBeUndefined();
});

test.each(['', 'cache', 'node_modules/.cache', '../cache', '../node_modules/.cache', '../deep/er'])(
  'whoever contributes could write to %j beside the framework, so there is none',
  (path) => {
    const { home, framework } = computer();
    expect(cacheFolder({ FRAMEWRIGHT_CACHE: join(framework, path) }, framework)).toBeUndefined();
    expect(cacheFolder({ XDG_CACHE_HOME: join(framework, path) }, framework)).toBeUndefined();
    // A link that leads there is no better.
    symlinkSync(join(framework, path), join(home, 'link'));
    mkdirSync(join(framework, path), { recursive: true });
    expect(cacheFolder({ FRAMEWRIGHT_CACHE: join(home, 'link') }, framework)).toBeUndefined();
  },
);

test('the judged folder has none without git, however it is reached', () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'caches-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, 'framework/cache'), { recursive: true });
  symlinkSync(join(root, 'framework'), join(root, 'link'));
  for (const judged of ['framework', 'link'])
    for (const folder of ['framework/cache', 'link/cache', 'framework'])
      expect(cacheFolder({ FRAMEWRIGHT_CACHE: join(root, folder) }, join(root, judged))).toBeUndefined();
});
