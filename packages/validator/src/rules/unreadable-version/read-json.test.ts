import { expect, test } from 'vitest';
import { readJson } from './read-json.ts';

test.each([
  ['{ "a": [1, { "b": null }], "version": "1.0" }', { a: '[1, { "b": null }]', version: '"1.0"' }],
  ['{}', {}],
  ['[1]', {}],
  ['{ "a": { "version": 1 }, "version": 2, "version": {} }', { a: '{ "version": 1 }', version: '{}' }],
])('%s', (text, wanted) => {
  const { mistake, values } = readJson(text);
  expect(mistake).toBeUndefined();
  expect(Object.fromEntries([...values].map(([key, span]) => [key, text.slice(...span)]))).toEqual(wanted);
});

test.each([
  ['{ "a": 1, }', 10],
  ['{ a: 1 }', 2],
  ["{ 'a': 1 }", 2],
  ['{ "a": 1 "b": 2 }', 9],
  ['{ "a" 1 }', 6],
  ['{ "a": 1', 8],
  ['{ "a": 01 }', 7],
  ['{ "a": "b }', 7],
  ['{} {}', 3],
  ['[1, 2}', 5],
  ['', 0],
  ['<<<<<<< HEAD\n{}', 0],
])('%s stops being JSON at %i', (text, place) => {
  expect(readJson(text).mistake).toBe(place);
});

test('calls JSON what the language calls JSON', () => {
  const texts = ['{ "a": [1, -2.5e3, true], "b\\n": { "c": null, "d": "\\u00e9" } }', '[[], {}, "x", [0]]', '"x"', '12'];
  const pieces = ['', ',', '}', ']', '"', ':', '0', 'x', ' ', '\\', '{', '[', '\n', '-', '.', '\u00a0'];
  const wrong = texts.flatMap((text) =>
    Array.from(text, (_, at) => pieces.flatMap((piece) => [0, 1].map((cut) => text.slice(0, at) + piece + text.slice(at + cut)))).flat(),
  );
  expect(wrong.filter((text) => (readJson(text).mistake === undefined) !== isJson(text))).toEqual([]);
  expect(wrong.filter(isJson).length).toBeGreaterThan(100);
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
