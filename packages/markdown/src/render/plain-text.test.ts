import { expect, test } from 'vitest';
import { plainText } from './plain-text.ts';

test.each([
  ['One *two* **three** `four`\nfive.', 'One two three four five.'],
  ['# One\n\nTwo.\n\n- three\n- four', 'One Two. three four'],
  ['one  \ntwo', 'one two'],
  ['| a | b |\n|-|-|\n| c | d |', 'a b c d'],
  ['See [[risk]], [[risk|ours]], [[nothing]], `[[risk]]`.', 'See Risk, ours, nothing, [[risk]].'],
  ['\\[[risk]] and [[risk\\]]', '[[risk]] and [[risk]]'],
  ['[x](https://a.example) ![y](z.png)', 'x y'],
  ['One.[^1]\n\n[^1]: Two.', 'One.'],
  ['a <b>b</b> <script>c</script>', 'a b c'],
  ['', ''],
])('%s', (markdown, text) => {
  expect(plainText(markdown, (id) => (id === 'risk' ? 'Risk' : undefined))).toBe(text);
});
