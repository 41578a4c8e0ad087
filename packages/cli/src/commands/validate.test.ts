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
  ['unix', ''],
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

test.each([
  ['framework/terms/a.md', '[[nothing]]', 'text in place of what is saved'],
  ['framework/terms/new.md', '[[nothing]]', 'text that was never saved'],
])('--stdin-path checks %s as if it held “%s”: %s', async (path, text) => {
  const cwd = folderWith({ 'framework/terms/a.md': term('a', 'Sound.'), 'framework/terms/b.md': term('b', '<b>') });
  const argv = ['validate', '--format', 'unix', '--stdin-path', path];
  const { code, out } = await call(cwd, argv, {}, term(path.includes('new') ? 'new' : 'a', text));
  expect(out.split('\n').filter((line) => line !== '')).toEqual([
    expect.stringMatching(`^${path}:5:\\d+: error: .* \\[unknown-reference\\]$`),
  ]);
  expect(code).toBe(1);
  expect((await call(cwd, argv, {}, term(path.includes('new') ? 'new' : 'a', 'Sound.'))).out).toBe('');
});

test.each([
  ['validate', '--stdin-path', 'notes.md'],
  ['validate', '--stdin-path', 'framework/terms/a.md', 'framework'],
  ['validate', '--stdin-path', 'framework/terms/a.md', '--fix'],
  ['validate', '--stdin-path', 'framework/terms/a.md', '--watch'],
])('framewright %s %s %s %s can’t be done', async (...argv) => {
  expect(
    (
      await call(
        folderWith({}),
        argv.filter((word) => word !== undefined),
        {},
        'x',
      )
    ).code,
  ).toBe(2);
});

test('people see ten mistakes of a rule and how many more there are; --all and programs see all', async () => {
  const terms = Array.from({ length: 14 }, (_, index) => [`framework/terms/a${index}.md`, term(`a${index}`, '<b>')] as const);
  const cwd = folderWith({ ...Object.fromEntries(terms), 'framework/terms/c.md': term('c', '[[nothing]]') });
  const shown = async (...argv: string[]): Promise<number> => (await call(cwd, argv)).out.split('raw-html').length - 1;
  const { code, out } = await call(cwd, ['validate', 'framework']);
  expect([code, out.match(/rule: raw-html/gu)?.length, out.match(/rule: unknown-reference/gu)?.length]).toEqual([1, 10, 1]);
  expect(out).toContain('And 4 more of raw-html; --all shows them.');
  expect(out).toContain('15 errors in 16 files');
  expect((await call(cwd, ['validate', '--all'])).out.match(/rule: raw-html/gu)).toHaveLength(14);
  expect(await shown('validate', '--format', 'unix')).toBe(14);
});

test('the last mistake of a rule is shown rather than counted', async () => {
  const terms = Array.from({ length: 11 }, (_, index) => [`framework/terms/a${index}.md`, term(`a${index}`, '<b>')] as const);
  const { out } = await call(folderWith(Object.fromEntries(terms)), ['validate']);
  expect(out.match(/rule: raw-html/gu)).toHaveLength(11);
  expect(out).not.toContain('--all');
});

async function call(
  cwd: string,
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
  input = '',
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
    readInput: async () => new TextEncoder().encode(input),
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
