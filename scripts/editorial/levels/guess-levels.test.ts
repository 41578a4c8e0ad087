import { describe, expect, test } from 'vitest';
import { guessLevels, type LevelText } from './guess-levels.ts';
import { phrasesIn, wordsIn } from './phrases.ts';

const ladders = (words: readonly string[]): readonly LevelText[] =>
  ['plans', 'risks', 'money', 'people'].flatMap((of) => words.map((word, at) => ({ of, level: at + 1, text: `${word} the ${of}.` })));

describe('guessing levels by words', () => {
  test('finds all where each level begins with a word of its own', () => {
    expect(guessLevels(ladders(['Names', 'Explains', 'Compares']), { pairs: true })).toEqual({ right: 12, of: 12 });
  });

  test('guesses the lowest where the words are the same', () => {
    expect(guessLevels(ladders(['Names', 'Names', 'Names']), { pairs: true })).toEqual({ right: 4, of: 12 });
  });

  test('learns nothing from the competence that is asked about', () => {
    const only = ladders(['Names', 'Explains', 'Compares']).filter(({ of }) => of === 'plans');
    const others = ladders(['Lists', 'Lists', 'Lists']).filter(({ of }) => of === 'risks');
    expect(guessLevels([...only, ...others], { pairs: false }).right).toBe(2);
  });

  test('finds nothing more without the words that give it away', () => {
    const cues = ['names', 'explains', 'compares'];
    const texts = ladders(cues);
    expect(guessLevels(texts, { pairs: true, without: cues }).right).toBe(4);
    expect(guessLevels(texts, { pairs: false, only: cues }).right).toBe(12);
  });

  test('cuts no pair across a word that is left out', () => {
    const texts: readonly LevelText[] = [
      { of: 'plans', level: 1, text: 'keeps a list' },
      { of: 'plans', level: 2, text: 'keeps list' },
      { of: 'risks', level: 1, text: 'keeps a list' },
      { of: 'risks', level: 2, text: 'keeps list' },
    ];
    expect(guessLevels(texts, { pairs: true }).right).toBe(4);
    // Both have “keeps” and “list”; the pair “keeps list” is in one only.
    expect(guessLevels(texts, { pairs: true, without: ['a', 'keeps list'] }).right).toBeLessThan(4);
  });
});

test('words of links are read as they are shown', () => {
  expect(wordsIn('Moves a [[dependency|hand-off]] in the [[dependency-map]].')).toEqual([
    'moves',
    'a',
    'hand-off',
    'in',
    'the',
    'dependency-map',
  ]);
});

test.each([
  ['given up', true],
  ['fail*', true],
  ['lose|lost trust', true],
  ['trust lost', false],
  ['up given', false],
  ['ail*', false],
])('“%s” in a text: %s', (phrase, isThere) => {
  expect(phrasesIn('Work that was given up after failures lost trust.', [phrase])).toEqual(isThere ? [phrase] : []);
});
