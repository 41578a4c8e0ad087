import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { explainedList, readExplained } from './explained-guards.ts';
import { findGuards } from './find-guards.ts';

const root = join(import.meta.dirname, '../..');
const explained = readExplained(root);

test.each(explained.map((each) => [each.file, each.kind, each.words, each] as const))(
  '%s has a guard %s of %s',
  (file, kind, words, { because }) => {
    expect(globSync(file, { cwd: root })).toEqual([file]);
    const guards = findGuards(file, readFileSync(join(root, file), 'utf8')).filter((guard) => guard.kind === kind && guard.words === words);
    expect(guards.length).toBeGreaterThan(0);
    expect(because).toMatch(/\.$/u);
  },
);

test(`${explainedList} names no guard twice`, () => {
  const names = explained.map(({ file, kind, words }) => `${file} ${kind} ${words}`);
  expect([...new Set(names)]).toEqual(names);
});
