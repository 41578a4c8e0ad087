import { expect, test } from 'vitest';
import { drawable } from './drawable.ts';

test.each([
  ['Light  keeper', 'Light keeper'],
  ['Żółta łódź', 'Żółta łódź'],
  ['Матрос', 'Матрос'],
  ['Ναύτης', 'Ναύτης'],
  ['Keeper 💡', 'Keeper'],
  ['بحار', ''],
  ['水手', ''],
  ['नाविक', ''],
  ['Keeper (水手)', ''],
  ['💡', ''],
])('of %s the font draws %j', (text, expected) => {
  expect(drawable(text)).toBe(expected);
});
