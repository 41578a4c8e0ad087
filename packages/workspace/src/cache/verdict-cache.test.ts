import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Diagnostic } from '@framewright/model';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { memoryTree } from '../trees/memory-tree.ts';
import { digestOfListed, type ContentsDigest } from './contents-digest.ts';
import { listContents } from '../reading/read-contents.ts';
import { verdictCache } from './verdict-cache.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verdicts-'));
});
afterEach(() => {
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true, force: true });
});

const verdict = {
  diagnostics: [{ rule: 'raw-html', severity: 'error', message: 'Unexpected HTML', file: 'framework.md' } satisfies Diagnostic],
};

async function contents(
  files: Readonly<Record<string, string>> = { 'framework.md': '---\nid: a\n---\n', 'terms/b.md': 'B' },
): Promise<ContentsDigest> {
  return digestOfListed(await listContents(memoryTree(files)));
}

function keptFile(): string {
  return join(folder, readdirSync(folder)[0] ?? '');
}

test('a verdict on the same bytes is found again', async () => {
  expect(verdictCache(folder, '1', 'x').store(await contents(), verdict)).toBeUndefined();
  expect(verdictCache(folder, '1', 'x').find(await contents())).toEqual(verdict);
});

test.each([
  ['another byte', { 'framework.md': '---\nid: a\n---\n', 'terms/b.md': 'C' }],
  ['another name', { 'framework.md': '---\nid: a\n---\n', 'terms/c.md': 'B' }],
  ['an image more', { 'framework.md': '---\nid: a\n---\n', 'terms/b.md': 'B', 'assets/c.svg': '' }],
  ['one file more', { 'framework.md': '---\nid: a\n---\n', 'terms/b.md': 'B', 'terms/c.md': '' }],
  ['a byte moved to the next file', { 'framework.md': '---\nid: a\n---\nB', 'terms/b.md': '' }],
])('not after %s', async (_what, files) => {
  verdictCache(folder, '1', 'x').store(await contents(), verdict);
  expect(verdictCache(folder, '1', 'x').find(await contents(files))).toBeUndefined();
});

test('not for other tools, nor for another framework', async () => {
  verdictCache(folder, '1', 'x').store(await contents(), verdict);
  expect(verdictCache(folder, '2', 'x').find(await contents())).toBeUndefined();
  expect(verdictCache(folder, '1', 'y').find(await contents())).toBeUndefined();
});

test.each([
  ['cut short', (text: string) => text.slice(0, -20)],
  ['emptied', () => ''],
  ['changed in one letter', (text: string) => text.replace('raw-html', 'raw-htmk')],
  ['something else', () => '[]'],
  ['null', () => 'null'],
])('not where the file was %s', async (_what, damage) => {
  verdictCache(folder, '1', 'x').store(await contents(), verdict);
  writeFileSync(keptFile(), damage(readFileSync(keptFile(), 'utf8')));
  const cache = verdictCache(folder, '1', 'x');
  expect(cache.find(await contents())).toBeUndefined();
  expect(cache.problem()).toMatch(/^What was kept in .* is damaged; the check is made anew\.$/u);
});

test('where nothing was kept, or other tools kept it, or for other contents, nothing is damaged', async () => {
  const cache = verdictCache(folder, '1', 'x');
  cache.find(await contents());
  expect(cache.problem()).toBeUndefined();
  cache.store(await contents(), verdict);
  cache.find(await contents({ 'framework.md': 'other' }));
  expect(cache.problem()).toBeUndefined();
  writeFileSync(keptFile(), '{ "form": 1 }');
  cache.find(await contents());
  expect(cache.problem()).toBeUndefined();
});

test('a folder that can’t be made is told in a sentence and is no failure', async () => {
  writeFileSync(join(folder, 'in-the-way'), '');
  const cache = verdictCache(join(folder, 'in-the-way', 'below'), '1', 'x');
  expect(cache.store(await contents(), verdict)).toMatch(
    /^The result could not be kept in .*\(ENOTDIR\); the next check takes as long as this one\.$/u,
  );
  expect(cache.find(await contents())).toBeUndefined();
});

test.runIf(process.platform === 'linux')('neither is one below a folder that takes none', async () => {
  const cache = verdictCache('/proc/nowhere/below', '1', 'x');
  expect(cache.store(await contents(), verdict)).toMatch(/^The result could not be kept in .* \(ENOENT\);/u);
});
