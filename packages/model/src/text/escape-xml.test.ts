import { expect, test } from 'vitest';
import { escapeXml } from './escape-xml.ts';

test.each([
  ['<a b="c">&\'', '&lt;a b=&quot;c&quot;&gt;&amp;&#39;'],
  ['&amp;', '&amp;amp;'],
  ['a\tb\r\nc', 'a\tb\r\nc'],
  ['\u0000a\u001F\uFFFE\uFFFF', 'a'],
  ['\uD800a\uDC00', 'a'],
  ['🍵 Ü\u007F', '🍵 Ü\u007F'],
])('%j is written as %j', (text, escaped) => {
  expect(escapeXml(text)).toBe(escaped);
});
