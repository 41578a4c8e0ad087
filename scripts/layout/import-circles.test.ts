import { expect, test } from 'vitest';
import { importCircles } from './import-circles.ts';
import { importsInside, importsOverall } from './imports.ts';
import type { SourcePackage } from './source-package.ts';

function packageOf(name: string, files: Readonly<Record<string, string>>): SourcePackage {
  return { name, rooms: [], files: Object.entries(files).map(([path, text]) => ({ path, text })) };
}

test.each([
  ['none', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
  ['two files', { a: ['b'], b: ['a'] }, [['a', 'b']]],
  ['three files, met at the last', { x: ['c'], c: ['a'], a: ['b'], b: ['c'] }, [['a', 'b', 'c']]],
  [
    'two circles with an arrow between them',
    { a: ['b'], b: ['a', 'c'], c: ['d'], d: ['c'] },
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['two circles that share a file', { a: ['b', 'c'], b: ['a'], c: ['a'] }, [['a', 'b', 'c']]],
  ['a way to a circle that was left', { a: ['b'], b: ['a'], c: ['b', 'd'], d: [] }, [['a', 'b']]],
])('finds %s', (_what, graph, circles) => {
  expect(importCircles(new Map(Object.entries(graph)))).toEqual(circles);
});

test('types count, whatever they are imported with', () => {
  const both = packageOf('p', { 'a.ts': "import type { B } from './b.ts';", 'b.ts': "export const a = {} as import('./a.ts').A;" });
  expect(importCircles(importsInside(both))).toEqual([['a.ts', 'b.ts']]);
});

test('circles are found across packages', () => {
  const all = [
    packageOf('one', { 'index.ts': "export { a } from './a.ts';", 'a.ts': "import {\n  b,\n} from '@framewright/two';" }),
    packageOf('two', { 'index.ts': "import type { A } from '@framewright/one';" }),
  ];
  expect(importCircles(importsOverall(all))).toEqual([['one/a.ts', 'one/index.ts', 'two/index.ts']]);
});

test('a file that names itself, a test or nothing that is there is no circle', () => {
  expect(
    importsInside(packageOf('p', { 'a.ts': "new URL('./a.ts', import.meta.url); import './a.test.ts'; import './gone.ts';" })),
  ).toEqual(new Map([['a.ts', []]]));
});
