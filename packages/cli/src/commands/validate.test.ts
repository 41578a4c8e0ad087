import { rules } from '@framewright/validator';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { run } from '../run.ts';

const manifest =
  '---\nformat: 1\nid: f\ntitle: F\niri: https://f.example/\nlanguage: en\nlanguages: [en]\nlicence: CC-BY-4.0\npublisher: F\nkinds:\n  - { id: k, title: K }\n---\nText.\n';
const term = (id: string, text: string): string => `---\nid: ${id}\ntitle: ${id.toUpperCase()}\n---\n${text}\n`;

test('SARIF names every rule, and results by them', async () => {
  const cwd = folderWith({ 'framework/terms/a.md': term('a', '<b>x</b>') });
  const { code, out } = await call(cwd, ['validate', '--format', 'sarif']);
  const { runs } = JSON.parse(out) as {
    readonly runs: readonly {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly results: readonly { readonly ruleId: string; readonly ruleIndex: number }[];
    }[];
  };
  const logged = runs[0]?.tool.driver.rules ?? [];
  expect(code).toBe(1);
  expect(logged.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
  expect(runs[0]?.results.map(({ ruleId, ruleIndex }) => [ruleId, logged[ruleIndex]?.id])).toEqual([['raw-html', 'raw-html']]);
});

test.each([
  ['json', '"diagnostics": []'],
  ['sarif', '"results": []'],
  ['junit', 'failures="0"'],
  ['pretty', ''],
  ['github', ''],
  ['markdown', ''],
])('without mistakes, --quiet leaves a document where a program waits for one: %s', async (format, part) => {
  const { code, out } = await call(folderWith({}), ['validate', '--quiet', '--format', format]);
  expect(code).toBe(0);
  if (part === '') expect(out).toBe('');
  else expect(out).toContain(part);
});

test('on GitHub the mistakes in what a pull request changes come first', async () => {
  const old = Array.from({ length: 10 }, (_, index) => [`framework/terms/a${index}.md`, term(`a${index}`, '<b>')] as const);
  const cwd = folderWith(Object.fromEntries(old));
  git(cwd, 'init', '-q');
  git(cwd, 'add', '.');
  git(cwd, '-c', 'user.name=test', '-c', 'user.email=test@example.org', 'commit', '-qm', 'first');
  git(cwd, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
  write(cwd, 'framework/terms/b.md', term('b', '<i>'));
  const { out } = await call(cwd, ['validate', '--format', 'github'], { GITHUB_BASE_REF: 'main' });
  expect(out).toMatch(/^::error file=framework\/terms\/b\.md,/u);
  expect(out).toContain('Not shown beside their lines: 1 error;');
  expect((await call(cwd, ['validate', '--format', 'github'])).out).toMatch(/^::error file=framework\/terms\/a0\.md,/u);
});

test('what --changed shows is what is shown without it, of these files', async () => {
  const cwd = folderWith({ 'framework/terms/a.md': term('a', '<b>'), 'framework/terms/c.md': term('c', '[[nothing]]') });
  git(cwd, 'init', '-q');
  git(cwd, 'add', '.');
  git(cwd, '-c', 'user.name=test', '-c', 'user.email=test@example.org', 'commit', '-qm', 'first');
  write(cwd, 'framework/terms/c.md', term('c', '[[nothing]] more'));
  interface Printed {
    readonly diagnostics: readonly { readonly file: string }[];
  }
  const all = JSON.parse((await call(cwd, ['validate', '--format', 'json'])).out) as Printed;
  const some = JSON.parse((await call(cwd, ['validate', '--format', 'json', '--changed', 'HEAD'])).out) as Printed;
  expect(all.diagnostics).toHaveLength(2);
  expect(some.diagnostics).toEqual(all.diagnostics.filter(({ file }) => file === 'framework/terms/c.md'));
});

async function call(
  cwd: string,
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly code: number; readonly out: string }> {
  const out: string[] = [];
  const output = { color: false, width: 80, terminal: false };
  const code = await run(argv, {
    stdout: { ...output, write: (text) => void out.push(text) },
    stderr: { ...output, write: () => undefined },
    cwd,
    env,
    now: () => 0,
    time: () => 0,
    today: () => '2026-11-22',
    untilStopped: () => new AbortController().signal,
  });
  return { code, out: out.join('') };
}

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'framewright-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries({ 'framework/framework.md': manifest, ...files })) write(folder, path, text);
  return folder;
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function git(folder: string, ...args: readonly string[]): void {
  execFileSync('git', args, { cwd: folder });
}
