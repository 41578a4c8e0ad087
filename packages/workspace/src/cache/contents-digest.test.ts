import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { digestOfListed, startDigest } from './contents-digest.ts';
import { folderTree } from '../trees/folder-tree.ts';
import { mebibyte } from '../trees/limits.ts';
import { listContents } from '../reading/read-contents.ts';
import { readListed } from '../reading/read-framework.ts';

/**
 * A folder with an empty file, one of ordinary size, one read on its own for its size, one too large, links, and a folder named like a
 * text.
 */
function folderWithAll(): string {
  const root = mkdtempSync(join(tmpdir(), 'digest-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, 'terms/folder.md'), { recursive: true });
  writeFileSync(join(root, 'framework.md'), '');
  writeFileSync(join(root, 'terms/a.md'), 'The first.');
  writeFileSync(join(root, 'terms/b.md'), 'x'.repeat(mebibyte / 4));
  writeFileSync(join(root, 'terms/c.md'), 'x'.repeat(mebibyte + 1));
  writeFileSync(join(root, 'terms/d.md'), 'The last.');
  symlinkSync('a.md', join(root, 'terms/e.md'));
  symlinkSync('nowhere.md', join(root, 'terms/f.md'));
  return root;
}

test('looking at files without keeping them gives the digest of what is read', async () => {
  const tree = folderTree(folderWithAll());
  const reading = startDigest();
  const framework = await readListed(await listContents(tree), { onContent: reading.add });
  const digest = await digestOfListed(await listContents(tree));
  expect(digest).toEqual(reading.end(framework));
  expect(digest.files.map(([path, content]) => [path, typeof content === 'number' ? content : 'unreadable' in content])).toEqual([
    ['framework.md', 0],
    ['terms/a.md', 10],
    ['terms/b.md', mebibyte / 4],
    ['terms/c.md', true],
    ['terms/d.md', 9],
    ['terms/e.md', 10],
    ['terms/f.md', true],
    ['terms/folder.md', true],
  ]);
});

test('contents that are kept stay what they are when others are read', async () => {
  const tree = folderTree(folderWithAll());
  const { files } = await listContents(tree);
  const paths = files.map(({ path }) => path);
  const contents = await tree.read(paths);
  expect(await tree.read(paths)).toEqual(contents);
  const texts = contents.map((content) => ('bytes' in content ? new TextDecoder().decode(content.bytes.subarray(0, 10)) : undefined));
  expect(texts).toEqual(['', 'The first.', 'xxxxxxxxxx', undefined, 'The last.', 'The first.', undefined, undefined]);
});
