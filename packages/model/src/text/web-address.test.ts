import { expect, test } from 'vitest';
import { webAddress } from './web-address.ts';

test.each([
  ['https://example.org/a?b#c', 'https://example.org/a?b#c'],
  ['HTTP://Example.org', 'http://example.org/'],
  ['https://', undefined],
  ['https://[', undefined],
  ['https:example.org', undefined],
  [' https://example.org', undefined],
  ['javascript:https://example.org', undefined],
  ['mailto:a@example.org', undefined],
  ['ftp://example.org', undefined],
  ['example.org', undefined],
  ['', undefined],
])('%j is the address %j', (text, address) => {
  expect(webAddress(text)?.href).toBe(address);
});
