import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** These show calls that must be found. */
const showsWrongCalls = new Set(['tests/npx-calls.test.ts', 'tests/workflows.test.ts']);

const texts = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter(
    (path) => /\.(?:md|ts|js|cjs|mjs|json|yml|yaml|sh|txt|astro|html)$|^\.ci\/|^\.github\//u.test(path) && !showsWrongCalls.has(path),
  );

test('nothing that is read or run calls npx where it could fetch a package of that name', () => {
  const found = texts.flatMap((path) => wrongCalls(read(path)).map((line) => `${path}: ${line}`));
  expect(found).toEqual([]);
});

test('the walk meets documents, workflows, templates, scripts and messages', () => {
  const calling = texts.filter((path) => read(path).includes('npx --no -- '));
  for (const sort of [
    /^README\.md$/u,
    /^CONTRIBUTING\.md$/u,
    /^\.github\/workflows\//u,
    /^\.github\/ISSUE_TEMPLATE\//u,
    /^site\/docs\/guides\//u,
    /^scripts\//u,
  ])
    expect(calling.some((path) => sort.test(path))).toBe(true);
  // No message names npx any more; one that does would be met.
  expect(texts).toContain('packages/cli/src/release/changeset-run.ts');
});

test.each([
  'npx framewright validate',
  '    run: npx framewright validate',
  'Call `npx framewright`.',
  'as npx framewright does',
  'npx --no framewright --help',
  'npx --yes @stoplight/prism-cli@5.16.0 mock',
  'npx -y some-tool',
  'command = "npx some-tool build"',
  '“npx changeset init” makes one',
  'x && npx some-tool',
  'npm exec framewright',
  '`pnpm dlx some-tool`',
  'pnpx some-tool',
])('%j is found', (line) => {
  expect(wrongCalls(line)).toEqual([line]);
});

test.each(['npx --no -- framewright --help', 'what npx finds', 'without it npx asks the registry', 'npx_config', 'npm run exec'])(
  '%j is not',
  (line) => {
    expect(wrongCalls(line)).toEqual([]);
  },
);

function wrongCalls(text: string): readonly string[] {
  return text
    .split('\n')
    .filter(
      (line) =>
        /(?:^\s*|["'`“‘(]|[:;&|=] *)npx (?!--no -- )/u.test(line) ||
        /\bnpx (?!--no -- )(?:-\S+ )*framewright\b/u.test(line) ||
        /\b(?:npm (?:exec|x)|pnpm (?:dlx|exec)|pnpx|yarn dlx|bunx) [@\w-]/u.test(line),
    );
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
