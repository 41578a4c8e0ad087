import { parseFramework } from '@framewright/markdown';
import type { Entry } from '@framewright/model';
import { expect, test } from 'vitest';
import { orderChanged } from '../changes/order-changed.ts';
import { compareFrameworks } from '../compare/comparison.ts';
import { exampleBase } from '../examples/example-base.ts';
import { exampleTexts } from '../examples/example-files.ts';
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
