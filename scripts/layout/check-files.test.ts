import { expect, test } from 'vitest';
import { badNames, importsOfScripts, resultVariables, longFiles, mostLines, mostUnexplained, topLevelFaults } from './check-files.ts';

const file = (path: string, text = '') => ({ path, text });

test.each(['packages/a/src/one-idea.ts', 'tests/a.test.ts', 'vitest.config.ts', 'site/src/view/Page.astro', 'site/src/pages/[id].json.ts'])(
  '%s is a good name',
  (path) => {
    expect(badNames([file(path)])).toEqual([]);
  },
);

test.each([
  'packages/a/src/oneIdea.ts',
  'packages/a/src/One.ts',
  'packages/a/src/utils.ts',
  'packages/a/src/helper.test.ts',
  'packages/a/src/common.css',
  'site/src/styles/pages/Home.css',
])('%s is a bad name', (path) => {
  expect(badNames([file(path)])).toEqual([path]);
});

test('long files say why, and end somewhere', () => {
  const lines = (count: number, first = ''): string => first + '\n'.repeat(count - 1);
  expect(longFiles([file('a.ts', lines(mostUnexplained)), file('b.ts', lines(mostLines, '// Long because it is a table.'))])).toEqual([]);
  expect(longFiles([file('a.ts', lines(mostUnexplained + 1))])).toEqual(['a.ts']);
  expect(longFiles([file('b.ts', lines(mostLines + 1, '// Long because it is a table.'))])).toEqual(['b.ts']);
});

test('what is published imports nothing from scripts or tests', () => {
  const text = "import { x } from '../../../scripts/x.ts';";
  expect(importsOfScripts([file('tests/a.ts', text), file('packages/a/src/a.ts', "import { x } from './scripts.ts';")])).toEqual([]);
  expect(importsOfScripts([file('packages/a/src/a.ts', text)])).toEqual(['packages/a/src/a.ts']);
  expect(importsOfScripts([file('site/src/a.ts', "const x = await import('../../tests/x.ts');")])).toEqual(['site/src/a.ts']);
});

test('modules keep no results', () => {
  const kept = [
    'let last = 0;',
    'export let next: string | undefined;',
    'const known = new Map<string, readonly string[]>();',
    'const sounds = new WeakSet();',
    'const pairs: WeakMap<object, (id: string) => string> = new WeakMap();',
  ];
  for (const text of kept) expect(resultVariables([file('a.ts', `import x;\n${text}\n`)])).toHaveLength(1);
  const held = [
    'function f() {\n  let last = 0;\n  const known = new Map();\n}',
    "const words: ReadonlySet<string> = new Set(['a']);",
    'const start = (): Map<string, string> => new Map();',
  ];
  for (const text of held) expect(resultVariables([file('a.ts', `import x;\n${text}\n`)])).toEqual([]);
});

test('the top level holds what was agreed', () => {
  const found = 'framework schema packages site scripts tests package.json pnpm-workspace.yaml CONTRIBUTING.md README.md'.split(' ');
  expect(topLevelFaults([...found, '.github', 'LICENSE'])).toEqual([]);
  expect(topLevelFaults([...found, 'notes.md'])).toEqual(['notes.md']);
  expect(topLevelFaults(found.slice(1))).toEqual(['no framework']);
});
