import { parseFramework } from '@framewright/markdown';
import type { Entry } from '@framewright/model';
import { expect, test } from 'vitest';
import { orderChanged } from '../changes/order-changed.ts';
import { compareFrameworks } from '../compare/comparison.ts';
import { exampleBase } from '../examples/example-base.ts';
import { exampleTexts } from '../examples/example-files.ts';
import { diffFrameworks } from '../diff-frameworks.ts';
import { judge } from './judge.ts';

const before = parseFramework(exampleTexts({}));
const brewing = exampleBase['competences/brewing.md'] ?? '';
// A former id, so that pointers into the data before have to be followed.
const { 'competences/brewing.md': _, ...others } = exampleTexts({});
const after = parseFramework({ ...others, 'competences/steeping.md': brewing.replace('id: brewing', 'id: steeping\nformerly: [brewing]') });
const comparison = compareFrameworks(before, after, []);

test.each([
  ['/requires/steeping/rating', '/requires/brewing/rating'],
  ['/requires/nobody/rating', '/requires/nobody/rating'],
  ['/electives/0/of/steeping', '/electives/0/of/steeping'],
])('the place %s is written as %s in the data before', (pointer, written) => {
  const role = before.entries.role.find(({ data }) => Object.hasOwn(data.requires ?? {}, 'brewing')) as Entry;
  const entry = after.byId.get(role.id) as Entry;
  const finding = { entry, message: 'It is elsewhere.', at: { before: { subject: role, pointer } } };
  expect(judge(orderChanged, finding, comparison, new Set()).places.before?.pointer).toBe(written);
});

test('requirements that a role leaves to what it extends are told apart, although nothing of them is left there', () => {
  const host = (exampleBase['roles/host.md'] ?? '').replace(
    /requires:\n(?: {2}.*\n)+/u,
    'requires:\n  brewing: { rating: { knowledge: 2, practice: 1 } }\n  tasting: { rating: { knowledge: 2, practice: 1 } }\n',
  );
  const head = (rows: string): string =>
    (exampleBase['roles/head-host.md'] ?? '').replace(
      /requires:\n(?: {2}.*\n)+/u,
      `requires:\n  serving: { rating: { knowledge: 2, practice: 2 } }\n${rows}`,
    );
  const more = ['brewing', 'tasting'].map((id) => `  ${id}: { rating: { knowledge: 3, practice: 3 } }\n`).join('');
  const read = (rows: string) => parseFramework({ ...exampleTexts({}), 'roles/host.md': host, 'roles/head-host.md': head(rows) });
  const lowered = diffFrameworks(read(more), read('')).changes.filter(({ kind }) => kind === 'required-level-lowered');
  expect(lowered.map(({ before: was, after: is }) => [was, is])).toEqual([
    [
      { knowledge: 3, practice: 3 },
      { knowledge: 2, practice: 1 },
    ],
    [
      { knowledge: 3, practice: 3 },
      { knowledge: 2, practice: 1 },
    ],
  ]);
  expect(new Set(lowered.map(({ fingerprint }) => fingerprint)).size).toBe(2);
});
