import { expect, test } from 'vitest';
import { itemTooMany } from './long-list.ts';

test.each<[unknown, string | undefined]>([
  [[1, 2, 3], undefined],
  [[1, 2, 3, 4], '/3'],
  [{ a: { 'b/c': [1, 2, 3, 4] } }, '/a/b~1c/3'],
  [[[1], [1, 2, 3, 4, 5]], '/1/3'],
  [{ a: null, b: 'text', c: 7 }, undefined],
  [{ a: 1, b: 2, c: 3, d: 4 }, undefined],
  [null, undefined],
])('of %j, with at most 3, %s is too many', (value, pointer) => {
  expect(itemTooMany(value, 3)).toBe(pointer);
});
