import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { tempFolder } from './support/temp-framework.ts';

const root = join(import.meta.dirname, '..');
const bin = join(root, 'packages/cli/src/bin.ts');
const source = join(root, 'tests/frameworks/two-languages');

/** The files of a framework, by path. */
function files(): readonly (readonly [path: string, content: string])[] {
  return readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .map((path) => [path.slice(source.length + 1), readFileSync(path, 'utf8')] as const);
}

/** A framework whose files were created in an order. */
function written(inOrder: readonly (readonly [path: string, content: string])[]): string {
  const folder = tempFolder();
  for (const [path, content] of inOrder) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** The bytes of a release made by another process. */
async function releaseIn(folder: string, env: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>> {
  const child = spawn(process.execPath, [bin, 'release', '--date', '2026-11-22'], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (words: Buffer) => {
    complaint += words.toString('utf8');
  });
  const [code] = (await once(child, 'close')) as [number];
  expect([code, complaint]).toEqual([0, '']);
  const releases = join(folder, 'releases');
  return Object.fromEntries(
    readdirSync(releases)
      .sort()
      .map((name) => [name, readFileSync(join(releases, name), 'latin1')]),
  );
}

test('the same content gives the same bytes in every time zone and locale, whatever order its files were made in', async () => {
  const inOrder = files().toSorted(([a], [b]) => (a < b ? -1 : 1));
  const half = Math.floor(inOrder.length / 2);
  const mixed = [...inOrder.slice(half), ...inOrder.slice(0, half).toReversed()];
  const results = [
    await releaseIn(written(inOrder), { TZ: 'UTC', LC_ALL: 'C', LANG: 'C' }),
    await releaseIn(written(inOrder.toReversed()), { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }),
    await releaseIn(written(mixed), { TZ: 'Pacific/Pago_Pago', LC_ALL: 'de_DE.UTF-8', LANG: 'de_DE.UTF-8', LANGUAGE: 'de' }),
  ];
  const [first] = results;
  expect(Object.keys(first ?? {})).toHaveLength(3);
  for (const result of results) expect(result).toEqual(first);
});
