import { expect, test } from 'vitest';
import { visible, visibleJson } from './visible.ts';

test.each([
  ['plain words stay', 'Risk – “näher” 漢字', 'Risk – “näher” 漢字'],
  ['line feeds and tabs stay', 'a\n\tb', 'a\n\tb'],
  ['a colour sequence', '\u001B[31mred', '␛[31mred'],
  ['a lone carriage return', 'a\rb', 'a␍b'],
  ['null and delete', '\u0000\u007F', '␀␡'],
  ['a control character of the second set', '\u009B31m', '<U+009B>31m'],
  ['text turned round', '\u202Eabc\u202C\u2066x\u2069', '<U+202E>abc<U+202C><U+2066>x<U+2069>'],
  ['unseen spaces', 'a\u200Bb\uFEFFc\u00ADd', 'a<U+200B>b<U+FEFF>c<U+00AD>d'],
  ['line and paragraph separators', '\u2028\u2029', '<U+2028><U+2029>'],
  ['half a character', 'a\uD800b', 'a<U+D800>b'],
  ['letters hidden in tags', '\u{E0041}', '<U+E0041>'],
  ['a joined emoji', '👩\u200D👧 ❤\uFE0F', '👩\u200D👧 ❤\uFE0F'],
  ['a joiner where a script needs it', 'می\u200Cخواهم', 'می\u200Cخواهم'],
  ['a joiner where none belongs', 'ad\u200Dmin', 'ad<U+200D>min'],
])('%s', (_what, text, shown) => {
  expect(visible(text)).toBe(shown);
});

test.each(['\u001B[31m', '\u009B', '\u202E', '\u{E0041}', '\uD800', 'a\n\t"b"'])('JSON keeps its value: %j', (value) => {
  const json = visibleJson(JSON.stringify({ value }, null, 2));
  expect(JSON.parse(json)).toEqual({ value });
  expect(json).toMatch(/^[\n\x20-\x7E]*$/);
});
