import { expect, test } from 'vitest';
import { ownValue } from './own-value.ts';

test.each(['constructor', 'toString', 'hasOwnProperty', '__proto__', 'valueOf'])('%s is found only where it was written', (name) => {
  expect(ownValue({ a: 1 }, name)).toBeUndefined();
  expect(ownValue(Object.fromEntries([[name, 1]]), name)).toBe(1);
});

test('there is nothing where there is no record', () => {
  expect(ownValue(undefined, 'a')).toBeUndefined();
});
