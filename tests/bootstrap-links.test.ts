import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

interface Parts {
  readonly writeLog: (root: string, tool: string, output: string) => string | undefined;
  readonly withLock: <T>(root: string, work: () => Promise<T>) => Promise<T>;
}

const bootstrap = join(import.meta.dirname, '../scripts/bootstrap');
const { writeLog, withLock }: Parts = Object.assign(
  {},
  ...(await Promise.all(['log', 'lock'].map((part) => import(pathToFileURL(join(bootstrap, `${part}.js`)).href)))),
);

function checkout(): { root: string; outside: string } {
  const folder = mkdtempSync(join(tmpdir(), 'bootstrap-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [root, outside] = [join(folder, 'checkout'), join(folder, 'outside')];
  for (const each of [root, outside]) mkdirSync(each);
  writeFileSync(join(outside, 'npm.log'), 'own');
  return { root, outside };
}

test('a log is written whole, again and again', () => {
  const { root } = checkout();
  for (const output of ['one', 'two']) expect(writeLog(root, 'npm', output)).toBe(join('.cache', 'npm.log'));
  expect(readFileSync(join(root, '.cache/npm.log'), 'utf8')).toBe('two');
});

test('a log takes the place of a link and leaves what it leads to', () => {
  const { root, outside } = checkout();
  mkdirSync(join(root, '.cache'));
  symlinkSync('../../outside/npm.log', join(root, '.cache/npm.log'));
  expect(writeLog(root, 'npm', 'new')).toBe(join('.cache', 'npm.log'));
  expect(readFileSync(join(outside, 'npm.log'), 'utf8')).toBe('own');
  expect(readFileSync(join(root, '.cache/npm.log'), 'utf8')).toBe('new');
});

test('behind a link in the place of .cache nothing is written, and an installation says so before it begins', async () => {
  const { root, outside } = checkout();
  symlinkSync('../outside', join(root, '.cache'));
  expect(writeLog(root, 'npm', 'new')).toBeUndefined();
  let hasBegun = false;
  const work = async (): Promise<void> => {
    hasBegun = true;
  };
  await expect(withLock(root, work)).rejects.toThrow(
    `${join(root, '.cache')} is a link, and what lies behind a link is never changed; remove the link and try again.`,
  );
  expect(hasBegun).toBe(false);
  expect(readdirSync(outside)).toEqual(['npm.log']);
  expect(readFileSync(join(outside, 'npm.log'), 'utf8')).toBe('own');
});
