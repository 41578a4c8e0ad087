import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test } from 'vitest';
import { longParts, longScripts } from './long-parts.ts';

const root = join(import.meta.dirname, '../..');
const listed = longParts.flatMap(({ files }) => files);
const all = globSync(['packages/*/src/**/*.test.ts', 'site/src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/*.test.ts'], {
  cwd: root,
  exclude: (path) => path.split(sep).includes('node_modules'),
}).map((path) => path.split(sep).join('/'));

test('every file that does more in a whole run, or begins with the seed, is in one part', () => {
  const asks = /inject\('(?:seed|isWhole)'\)|from '\.\/browser\/test-site\.ts'/u;
  // What a short run leaves out altogether is named in the configuration.
  const [, leftOut] = /const lighthouse = '([^']+)'/u.exec(readFileSync(join(root, 'vitest.config.ts'), 'utf8')) ?? [];
  const asking = all.filter((path) => path === leftOut || asks.test(readFileSync(join(root, path), 'utf8')));
  expect([...listed].sort()).toEqual(asking.sort());
});

test('continuous integration runs a fixed list of parts with the seed of the commit, and for each that it leaves to the night there is a reason', () => {
  const [, named = '', seed] = /test:long -- ([a-z ]+) --seed (\S+)/u.exec(readFileSync(join(root, '.ci/run'), 'utf8')) ?? [];
  const atOnce = longParts.filter(({ inTheNight }) => inTheNight === undefined);
  expect(named.split(' ')).toEqual(atOnce.map(({ name }) => name));
  expect(seed).toContain('commit');
  const later = [...longParts, ...longScripts].filter((part) => !atOnce.some((each) => each === part));
  for (const { name, inTheNight } of later) expect([name, inTheNight]).toEqual([name, expect.stringMatching(/^[A-Z].*\.$/u)]);
});

test('the nightly run and the release run all parts', () => {
  for (const workflow of ['nightly', 'release']) {
    const text = readFileSync(join(root, `.github/workflows/${workflow}.yml`), 'utf8');
    expect(text).toMatch(/run: npm run test:long(?: -- \$\{SEED:\+--seed "\$SEED"\})?$/mu);
  }
});
