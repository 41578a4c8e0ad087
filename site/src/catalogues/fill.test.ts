import { expect, test } from 'vitest';
import { fill } from './fill.ts';

test.each([
  ['a {0} b', ['x'], 'a x b'],
  ['{0}', [1200], '1.200'],
  ['{0}', [['a', 'b', 'c']], 'a, b und c'],
  ['{0}', [undefined], ''],
  ['{0, plural, one {{0} Rolle} other {{0} Rollen}}', [1], '1 Rolle'],
  ['{0, plural, one {{0} Rolle} other {{0} Rollen}}', [4], '4 Rollen'],
  ['{0, plural, =0 {keine} other {{0}}}', [0], 'keine'],
  ['{0, select, none {nichts} other {({0})}}', [''], 'nichts'],
  ['{0, select, none {nichts} other {({0})}}', [[]], 'nichts'],
  ['{0, select, none {nichts} other {({0})}}', ['x'], '(x)'],
  ['{n} of {0}', [2], '{n} of 2'],
  ['open {0', ['x'], 'open {0'],
  ['{0} and {1}', ['{1}', 'b'], '{1} and b'],
])('%s with %j is %s', (message, given, expected) => {
  expect(fill(message, given, 'de')).toBe(expected);
});

test('each language counts in its own way', () => {
  const message = '{0, plural, one {a} two {b} few {c} many {d} other {e}}';
  expect([1, 2, 3, 11, 100].map((number) => fill(message, [number], 'ar'))).toEqual(['a', 'b', 'c', 'd', 'e']);
});
