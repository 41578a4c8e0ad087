import { describe, expect, test } from 'vitest';
import { dependenciesUp, impurities, needlessDependencies, wrongImports } from './check-package.ts';

describe('dependencies lead down', () => {
  const on = (...names: readonly string[]) => ({ dependencies: Object.fromEntries(names.map((name) => [`@framewright/${name}`, '1'])) });

  test.each([
    ['validator', ['markdown', 'model']],
    ['workspace', ['validator']],
    ['cli', ['site']],
    ['model', ['schema']],
  ])('of %s: %j', (name, others) => {
    expect(dependenciesUp(name, on(...others))).toEqual([]);
  });

  test.each([
    ['validator', 'diff'],
    ['model', 'markdown'],
    ['markdown', 'workspace'],
    ['site', 'cli'],
    ['workspace', 'forge'],
    ['cli', 'nobody-knows'],
  ])('so %s may not have %s', (name, other) => {
    expect(dependenciesUp(name, on(other))).toEqual([other]);
  });
});

describe('imports are declared', () => {
  const manifest = { dependencies: { '@framewright/model': '1', yaml: '1' }, devDependencies: { '@types/mdast': '1' } };
  const wrong = (path: string, module: string): readonly string[] =>
    wrongImports([{ path, text: `import { x } from '${module}';` }], manifest, (library) => library === 'fast-check');

  test.each([
    ['src/a.ts', './b.ts'],
    ['src/a/b.ts', '../../package.json'],
    ['src/a.ts', '@framewright/model'],
    ['src/a.ts', 'yaml'],
    ['src/a.ts', 'mdast'],
    ['src/a.ts', 'node:path'],
    ['src/a.test.ts', 'fast-check'],
  ])('%s may import %s', (path, module) => {
    expect(wrong(path, module)).toEqual([]);
  });

  test.each([
    ['src/a.ts', '../../diff/src/index.ts'],
    ['src/a.ts', '@framewright/model/src/index.ts'],
    ['src/a.ts', '@framewright/diff'],
    ['src/a.ts', 'unknown'],
    ['src/a.ts', 'fast-check'],
    ['src/a.test.ts', 'not-installed'],
    ['src/a.test.ts', '@framewright/model/src/index.ts'],
  ])('%s may not import %s', (path, module) => {
    expect(wrong(path, module)).toEqual([`${path}: ${module}`]);
  });
});

test.each([
  ["import { x } from 'a';", []],
  ["import x from 'a/x.json' with { type: 'json' };", []],
  ["const later = await import('a');", []],
  ['const font = import.meta.resolve(`a/b.woff`);', []],
  ["import { x } from 'ab';", ['a']],
  ['// a', ['a']],
])('what %s needs, and what is declared beside it', (text, needless) => {
  expect(needlessDependencies([{ path: 'src/x.ts', text }], { dependencies: { a: '1' } })).toEqual(needless);
});

test('what only a test needs is not for those who use a package', () => {
  expect(needlessDependencies([{ path: 'src/x.test.ts', text: "import 'a';" }], { dependencies: { a: '1' } })).toEqual(['a']);
});

test.each([
  'process.cwd()',
  'console.log(1)',
  'Date.now()',
  'new Date()',
  'Math.random()',
  "fetch('x')",
  'performance.now()',
  "import { readFileSync } from 'node:fs';",
])('%s is not pure', (text) => {
  expect(impurities([{ path: 'src/a.ts', text }])).toHaveLength(1);
});

test('what only computes is pure', () => {
  expect(
    impurities([
      { path: 'src/a.ts', text: "export const processed = Math.max(1, 2); // as of the Date\nexport const day = new Date('2026-12-01');" },
    ]),
  ).toEqual([]);
});
