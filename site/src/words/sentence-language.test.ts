import { expect, test } from 'vitest';
import { sentenceLanguage } from './sentence-language.ts';

test.each([
  ['en', {}],
  ['en-GB', {}],
  ['de', { lang: 'en' }],
  ['nl-x-formal', { lang: 'en' }],
  ['ar', { lang: 'en', dir: 'ltr' }],
  ['he-IL', { lang: 'en', dir: 'ltr' }],
])('what a sentence of the tools says of itself on a page in %s', (around, said) => {
  expect(sentenceLanguage(around)).toEqual(said);
});
