import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const bin = join(import.meta.dirname, 'bin.ts');

/** A process that runs the sources takes most of its time to load them. */
const patience = { timeout: 60_000 };

test('the process ends with the exit code of the command', patience, async () => {
  expect(await call(['--version'])).toMatchObject({ code: 0, err: '' });
  expect(await call(['nonsense'])).toMatchObject({ code: 2, out: '' });
  expect(await call(['validate', frameworkWith('<b>')])).toMatchObject({ code: 1, err: '' });
});

test('a reader that goes away is no reason to complain', patience, async () => {
  expect(await call(['bundle', '--framework', frameworkWith(`${'words '.repeat(100)}\n\n`.repeat(300))], { hangUp: true })).toMatchObject({
    code: 0,
    err: '',
  });
});

test('colour comes when it is forced and not otherwise', patience, async () => {
  const framework = frameworkWith('<b>');
  expect((await call(['validate', framework])).out).not.toContain('\u001B');
  expect((await call(['validate', framework], { env: { FORCE_COLOR: '1' } })).out).toContain('\u001B[1;31merror:');
  expect((await call(['validate', framework], { env: { FORCE_COLOR: '0' } })).out).not.toContain('\u001B');
});

test('a full disk is told in a sentence', patience, async ({ skip }) => {
  if (process.platform !== 'linux') skip();
  expect(await call(['list', '--framework', frameworkWith('')], { shell: '> /dev/full' })).toMatchObject({
    code: 2,
    err: 'The disk is full, so the output is not complete; free some space and try again.\n',
  });
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface CallOptions {
  readonly hangUp?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  /** A redirection for a POSIX shell. */
  readonly shell?: string;
}

function call(args: readonly string[], { hangUp = false, env = {}, shell }: CallOptions = {}): Promise<Ended> {
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...inherited } = process.env;
  const command = [process.execPath, bin, ...args];
  const [file = '', ...rest] = shell === undefined ? command : ['sh', '-c', `"$@" ${shell}`, 'sh', ...command];
  const child = spawn(file, rest, { env: { ...inherited, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  if (hangUp) child.stdout.destroy();
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

function frameworkWith(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'framewright-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(
    join(folder, 'framework.md'),
    `---\nformat: 1\nid: f\ntitle: F\niri: https://f.example/\nlanguage: en\nlanguages: [en]\nlicence: CC-BY-4.0\npublisher: F\nkinds:\n  - { id: k, title: K }\n---\nText ${text}\n`,
  );
  return folder;
}
