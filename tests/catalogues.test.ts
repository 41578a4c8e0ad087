import { describe, expect, test } from 'vitest';
import { catalogues, inEnglishOnly } from '../site/src/catalogues/catalogues.ts';
import { stringNames, withStrings } from '../site/src/catalogues/with-strings.ts';
import { en } from '../site/src/words/en.ts';

const all = stringNames(en);
const wanted = [...all.keys()].filter((name) => !inEnglishOnly.some((part) => name.startsWith(part)));

/** The string by its name, in the catalogue in English. */
function englishOf(name: string): unknown {
  return name.split('.').reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>>)[key], en);
}

/** What scripts fill in later. */
function namedPlaces(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{[a-z]+\}/gu)].map(([place]) => place))].sort();
}

/** Things to give to strings: numbers and names that tell which of them were taken. */
const samples = [
  [1, 1, 1, 1, 1],
  [2, 3, 4, 5, 6],
  [0, 0, 0, 0, 0],
  ['first', 'second', 'third', 'fourth', 'fifth'],
  ['first', undefined, undefined, undefined, undefined],
  [['one', 'two'], ['three'], [], undefined, undefined],
] as const;

test('what stays English is a part of the interface that exists', () => {
  for (const part of inEnglishOnly)
    expect(
      [...all.keys()].some((name) => name.startsWith(part)),
      part,
    ).toBe(true);
});

describe.each(catalogues.map((catalogue) => [catalogue.language, catalogue] as const))('in %s', (language, { strings, names }) => {
  test('every string is there and no other', () => {
    expect(Object.keys(strings).sort()).toEqual([...wanted].sort());
    for (const { one, many } of Object.values(names)) expect([one, many]).not.toContain('');
  });

  test('strings take what they are given, and nothing else', () => {
    for (const [name, text] of Object.entries(strings)) {
      const given = all.get(name);
      if (given === undefined) {
        expect(text, name).not.toMatch(/\{\d/u);
        expect(namedPlaces(text), name).toEqual(namedPlaces(String(englishOf(name))));
      } else {
        const places = [...text.matchAll(/\{(\d)/gu)].map(([, place]) => Number(place));
        expect(Math.max(-1, ...places), name).toBeLessThan(given);
        // What is given is said, but for what only chooses between words.
        expect(new Set(places).size, name).toBeGreaterThan(0);
      }
    }
  });

  test('no string has braces or odd spaces left when it is filled', () => {
    const words = withStrings(en, strings, language);
    for (const [name, given] of all) {
      if (given === undefined || strings[name] === undefined) continue;
      const say = name.split('.').reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>>)[key], words) as (
        ...given: readonly unknown[]
      ) => string;
      for (const sample of samples) {
        const said = say(...sample.slice(0, given));
        expect(said, name).not.toMatch(typeof sample[0] === 'number' ? /[{}]|undefined|^\s| {2}/u : /[{}]|undefined/u);
      }
    }
  });
});
