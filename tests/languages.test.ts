import { readFileSync, readdirSync } from 'node:fs';
import { namesInOrder } from '@framewright/model';
import { expect, test } from 'vitest';
import { byLetter } from '../site/src/view/list/by-letter.ts';
import { namesByLanguage } from './languages/names-by-language.ts';

const languages = Object.entries(namesByLanguage);

test('there are names in some thirty languages', () => {
  expect(languages.length).toBeGreaterThanOrEqual(30);
});

test.each(languages)('names in %s are in the order of its readers, whatever order they come in', (language, { names }) => {
  for (const given of [names.toReversed(), names.toSorted(), names.toSorted().reverse()])
    expect(given.toSorted(namesInOrder(language))).toEqual(names);
  for (const tag of [`${language}-x-easy`, language.toUpperCase()])
    expect(names.toReversed().toSorted(namesInOrder(tag)), tag).toEqual(names);
});

test.each(languages)('each letter of %s stands once, and its names follow one another', (language, { names, letters }) => {
  const lettered = byLetter(names.toReversed(), (name) => name, language);
  const heads = lettered.map(({ letter }) => letter);
  expect(new Set(heads).size).toBe(heads.length);
  expect(lettered.flatMap(({ items }) => items)).toEqual(names);
  if (letters !== undefined) expect(heads).toEqual(letters);
});

test.each([
  ['a sign before the first letter', '.NET', 'en', 'N'],
  ['quotation marks', '„Äpfel“', 'de', 'A'],
  ['a number', '2nd mate', 'en', '#'],
  ['signs alone', '++', 'en', '#'],
  ['a small letter', 'ångström', 'nb-NO', 'Å'],
  ['a letter of another language', 'Łódź', 'en', 'L'],
  ['a letter in two parts', 'A\u030Ara', 'sv', 'Å'],
  ['Swedish letters in Danish', 'Ölund', 'da', 'Ø'],
  ['a letter of two', 'chata', 'cs', 'CH'],
  ['the same two elsewhere', 'chata', 'en', 'C'],
  ['half-width kana', 'ｶｷﾞ', 'ja', 'か'],
  ['small kana', 'ゃ', 'ja', 'や'],
  ['Chinese letters', '安全', 'zh', '安'],
  ['Korean in a framework in English', '깃발', 'en', 'ㄱ'],
  ['an unknown language', 'Émile', 'no language', 'E'],
])('%s', (_what, name, language, letter) => {
  expect(byLetter([name], (each) => each, language)).toEqual([{ letter, items: [name] }]);
});

test('only one place of the sources knows a collation', () => {
  const sources = ['packages', 'site'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /(?:^|[/\\])src[/\\].*\.(?:ts|astro)$/u.test(path) && !/node_modules|\.test\.ts$/u.test(path))
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`),
  );
  const collating = sources.filter((path) => /Intl\.Collator\(|\.localeCompare\(/u.test(readFileSync(path, 'utf8')));
  expect(sources.length).toBeGreaterThan(500);
  expect(collating).toEqual(['packages/model/src/text/names-in-order.ts']);
});
