import { expect, test } from 'vitest';
import { isSame } from './same.ts';

test.each<[unknown, unknown]>([
  [1, 1],
  ['a', 'a'],
  [null, null],
  [undefined, undefined],
  [[], []],
  [
    [1, [2]],
    [1, [2]],
  ],
  [
    { a: 1, b: { c: [2] } },
    { b: { c: [2] }, a: 1 },
  ],
  [{ a: undefined }, {}],
])('%j and %j are the same', (a, b) => {
  expect([isSame(a, b), isSame(b, a)]).toEqual([true, true]);
});

test.each<[unknown, unknown]>([
  [1, '1'],
  [1, 2],
  [null, {}],
  [null, undefined],
  [[], {}],
  [[1], { 0: 1 }],
  [[1], [1, 2]],
  [
    [1, 2],
    [2, 1],
  ],
  [[undefined], []],
  [{ a: 1 }, {}],
  [{ a: 1 }, { a: 2 }],
  [{ a: null }, {}],
  [{ constructor: 1 }, {}],
  [{ a: 1 }, 1],
])('%j and %j are not the same', (a, b) => {
  expect([isSame(a, b), isSame(b, a)]).toEqual([false, false]);
});
