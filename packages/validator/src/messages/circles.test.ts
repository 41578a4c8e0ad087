import { expect, test } from 'vitest';
import { circlesOf } from './circles.ts';

const cases: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[]])[] = [
  ['nothing', {}, []],
  ['a chain', { a: 'b', b: 'c', c: '' }, []],
  ['two ways to one end', { a: 'bc', b: 'd', c: 'd', d: '' }, []],
  ['what leads to itself alone', { a: 'a' }, []],
  ['two of them', { a: 'b', b: 'a' }, ['ab']],
  ['the shorter of two, from the first of the list', { a: 'b', b: 'cd', c: 'a', d: 'c' }, ['abc']],
  ['one with a tail on both sides', { a: 'b', b: 'c', c: 'bd', d: '' }, ['bc']],
  ['two that are joined one way', { a: 'b', b: 'ac', c: 'd', d: 'c' }, ['ab', 'cd']],
];

test.each(cases)('%s', (_name, ways, circles) => {
  expect(circlesOf(Object.keys(ways), (node) => [...(ways[node] ?? '')]).map((circle) => circle.join(''))).toEqual(circles);
});

test('thousands in one circle, and thousands that all lead to all before them', () => {
  const many = Array.from({ length: 20_000 }, (_, index) => index);
  expect(circlesOf(many, (node) => [(node + 1) % many.length])).toEqual([many]);
  const some = many.slice(0, 1000);
  expect(circlesOf(some, (node) => some.slice(0, node))).toEqual([]);
});
