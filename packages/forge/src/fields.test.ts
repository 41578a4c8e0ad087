import { expect, test } from 'vitest';
import { fieldsOf } from './fields.ts';

const read = fieldsOf({ text: 'a', number: 1, half: 1.5, yes: true, no: false, list: [1], object: { b: 'c' }, null: null }, 'answer');
const names = ['text', 'number', 'half', 'yes', 'no', 'list', 'object', 'null', 'nothing', 'constructor', '__proto__'];

test.each([
  ['text', (key: string) => read.optionalText(key), ['text']],
  ['number', (key: string) => read.optionalNumber(key), ['number']],
  ['truth', (key: string) => read.isTrue(key) || undefined, ['yes']],
  ['object', (key: string) => read.object(key), ['object']],
  ['list', (key: string) => read.list(key)[0], ['list']],
  ['presence', (key: string) => read.has(key) || undefined, names.slice(0, 8)],
])('of fields of all kinds only these have a %s', (_kind, take, expected) => {
  expect(names.filter((name) => take(name) !== undefined)).toEqual(expected);
});

test('a field that is needed and not there, or of another type, is named', () => {
  expect(read.text('text') + read.number('number')).toBe('a1');
  for (const key of ['number', 'nothing', 'constructor']) expect(() => read.text(key)).toThrow(`(answer.${key})`);
  for (const key of ['text', 'half', 'nothing']) expect(() => read.number(key)).toThrow(`(answer.${key})`);
  expect(() => read.object('object')?.text('x')).toThrow('(answer.object.x)');
});

test.each([undefined, null, 'text', 1, [[]]])('%j has no fields', (value) => {
  expect(() => fieldsOf(value, 'answer')).toThrow('lacks what is needed (answer)');
});
