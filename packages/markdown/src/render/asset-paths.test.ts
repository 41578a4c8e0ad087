import { expect, test } from 'vitest';
import { isUsableAsset, localPaths } from './asset-paths.ts';

test.each([
  ['pages/about.md', 'assets/a.png', ['assets/a.png', 'pages/assets/a.png']],
  ['pages/about.md', '../assets/a%20b.png?x#y', ['assets/a b.png', 'assets/a b.png']],
  ['pages/a/b.md', './c.pdf', ['c.pdf', 'pages/a/c.pdf']],
  ['pages/about.md', 'assets/%E0%A4%A', ['assets/%E0%A4%A', 'pages/assets/%E0%A4%A']],
])('on %s, %s may mean', (file, address, paths) => {
  expect(localPaths(file, address)).toEqual(paths);
});

test.each([
  ['assets/a.png', true, true],
  ['assets/deep/A.JPG', true, true],
  ['assets/a.pdf', true, false],
  ['assets/a.svg', false, true],
  ['assets/a.html', false, false],
  ['assets/png', false, false],
  ['assets/../package.json', false, false],
  ['pages/assets/a.png', false, false],
  ['assets/a\uD800.png', false, false],
])('%s may be linked to: %s, shown: %s', (path, link, image) => {
  expect([isUsableAsset(path, 'link'), isUsableAsset(path, 'image')]).toEqual([link, image]);
});
