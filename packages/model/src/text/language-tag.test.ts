import { expect, test } from 'vitest';
import { canonicalLanguage } from './language-tag.ts';

test.each([
  ['en-gb', 'en-GB'],
  ['EN', 'en'],
  ['zh-HANT-tw', 'zh-Hant-TW'],
  ['sl-Rozaj', 'sl-rozaj'],
  ['es-419', 'es-419'],
  ['nl-X-Formal', 'nl-x-formal'],
  ['de-de-x-EASY-AT', 'de-DE-x-easy-at'],
  ['de-U-CO-phonebk', 'de-u-co-phonebk'],
  ['nb', 'nb'],
  ['', ''],
])('%s is written %s', (tag, expected) => {
  expect(canonicalLanguage(tag)).toBe(expected);
  expect(canonicalLanguage(expected)).toBe(expected);
  if (tag !== '') expect(new Intl.Locale(tag).toString()).toBe(expected);
});
