import { expect, test } from 'vitest';
import { canonicalJson, isObject, pointerOf, stepsOf, valueAt } from './json.ts';

test.each([
  ['keys sorted by code unit, at every depth', { b: 1, a: { d: 1, C: 2 }, '10': 0, '9': 0 }, '{"10":0,"9":0,"a":{"C":2,"d":1},"b":1}'],
  ['lists in their order', [3, 1, { b: 1, a: 2 }], '[3,1,{"a":2,"b":1}]'],
  ['no undefined values', { a: undefined, b: null }, '{"b":null}'],
  ['a key that objects have anyway', JSON.parse('{"__proto__":{"x":1},"a":1}') as unknown, '{"__proto__":{"x":1},"a":1}'],
  ['letters of any script as they are', { ß: 'é', ä: '\u2028' }, '{"ß":"é","ä":"\u2028"}'],
])('canonical JSON: %s', (_name, value, text) => {
  expect(canonicalJson(value)).toBe(text);
});

test('canonical JSON with an indent ends with one line feed', () => {
  expect(canonicalJson({ b: [1], a: {} }, 2)).toBe('{\n  "a": {},\n  "b": [\n    1\n  ]\n}\n');
});

test.each([
  [[], ''],
  [['requires', 'life-cycles', 0], '/requires/life-cycles/0'],
  [['a/b', 'm~n', ''], '/a~1b/m~0n/'],
  [['~1'], '/~01'],
])('the pointer of %j is %s, and back', (steps, pointer) => {
  expect(pointerOf(...steps)).toBe(pointer);
  expect(stepsOf(pointer)).toEqual(steps.map(String));
});

test.each([
  ['', { a: 1 }, { a: 1 }],
  ['/a/1/b', { a: [0, { b: 'here' }] }, 'here'],
  ['/a/2', { a: [0] }, undefined],
  ['/a/b', { a: 'text' }, undefined],
  ['/a', { a: null }, null],
  ['/constructor', {}, undefined],
])('at %j of %j stands %j', (pointer, value, found) => {
  expect(valueAt(value, pointer)).toEqual(found);
});

test.each([
  [{}, true],
  [[], false],
  [null, false],
  ['x', false],
  [undefined, false],
])('%j is an object: %s', (value, is) => {
  expect(isObject(value)).toBe(is);
});

test('canonical JSON is laid out as JSON.stringify lays it out', () => {
  const value = { a: [], b: {}, c: [{ d: 1 }, [2, null, 'x\n']], e: { f: true, g: -0.5 } };
  expect(canonicalJson(value, 2)).toBe(`${JSON.stringify(value, null, 2)}\n`);
  expect(canonicalJson(value)).toBe(JSON.stringify(value));
});
