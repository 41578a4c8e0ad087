import { fullFormats } from 'ajv-formats/dist/formats.js';
import { expect, test } from 'vitest';
import { randomFrom } from '../../tests/support/random.ts';
import { webAddressFormat } from './schema-checks.ts';

const ofLibrary = fullFormats.uri as (text: string) => boolean;
/** Everything that the grammar of addresses tells apart, brackets apart, and what it doesn't know. */
const parts = [
  ...'/:?#@%aZ09.-_~!$&\'()*+,;= \t\n\\^|`"<>{}äſK\u0000',
  ...['😀', '://', '//', '..', '%4', '%41', '%4g', '%C3', 'example.org', '127.0.0.1', '256.1.1.1', 'user:word@', ':8080', 'https:'],
];

test('the code ahead says of an address of the web what ajv-formats says', () => {
  const random = randomFrom(20261130);
  const allowed = new Set<boolean>();
  for (let count = 0; count < 100_000; count += 1) {
    const length = random.below(9);
    const text = random.pick(['http://', 'https://']) + Array.from({ length }, () => random.pick(parts)).join('');
    allowed.add(ofLibrary(text));
    if (webAddressFormat.test(text) !== ofLibrary(text)) expect.fail(`They disagree about ${JSON.stringify(text)}.`);
  }
  expect(allowed.size).toBe(2);
});

test.each(['https://[::1]/', 'https://[', 'mailto:a@example.org', 'HTTPS://example.org/', 'ftp://example.org/', 'example.org', ''])(
  'it leaves %j to ajv',
  (text) => expect(webAddressFormat.test(text)).toBe(false),
);
