import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test } from 'vitest';
import { longParts } from './long-parts.ts';

const root = join(import.meta.dirname, '../..');
const listed = longParts.flatMap(({ files }) => files);
const all = globSync(['packages/*/src/**/*.test.ts', 'site/src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/*.test.ts'], {
  cwd: root,
  exclude: (path) => path.split(sep).includes('node_modules'),
}).map((path) => path.split(sep).join('/'));

test('every file that does more in a whole run, or begins with the seed, is in one part', () => {
  const asks = /inject\('(?:seed|isWhole)'\)|from '\.\/browser\/test-site\.ts'/u;
  const asking = all.filter((path) => asks.test(readFileSync(join(root, path), 'utf8')));
  expect([...listed].sort()).toEqual(asking.sort());
});

test('continuous integration runs parts that there are, in their order', () => {
  const [, listed = ''] = /test:long -- ([a-z ]+) --seed/u.exec(readFileSync(join(root, '.ci/run'), 'utf8')) ?? [];
  const named = listed.split(' ');
  expect(named).toEqual(longParts.map(({ name }) => name).filter((name) => named.includes(name)));
  expect(named.length).toBeGreaterThan(2);
});
