import { expect, test } from 'vitest';
import { differingKeys, isSame } from './same.ts';

test.each(['constructor', 'toString', '__proto__'])('a key %s on one side only is a difference, whichever side it is', (key) => {
  const [having, without] = [Object.fromEntries([[key, 'x']]), {}];
  expect([isSame(having, without), isSame(without, having)]).toEqual([false, false]);
  expect([[...differingKeys(having, without)], [...differingKeys(without, having)]]).toEqual([[key], [key]]);
  expect(isSame(having, Object.fromEntries([[key, 'x']]))).toBe(true);
});

test('a key without a value counts as absent', () => {
  expect(isSame({ a: undefined }, {})).toBe(true);
  expect([...differingKeys({}, { a: undefined })]).toEqual([]);
});
