import { plainText } from '@framewright/markdown';
import { wordsOf } from '../shared-runs.ts';

/**
 * Words in a row, as editors write them down: `given up` is found as it stands, `fail*` in every word that begins so, and `lost|lose trust`
 * with either word in the first place.
 */
export type Phrase = string;

/** The words of a text in lower case, in order; links are read as their words. */
export function wordsIn(text: string): readonly string[] {
  return wordsOf(plainText(text)).map(({ word }) => word);
}

/** The places of a phrase, counted in words from 0. */
export function placesOf(phrase: Phrase, words: readonly string[]): readonly number[] {
  const parts = phrase.split(' ').map((part) => part.split('|'));
  const fits = (word: string | undefined, choices: readonly string[]): boolean =>
    word !== undefined && choices.some((choice) => (choice.endsWith('*') ? word.startsWith(choice.slice(0, -1)) : word === choice));
  return words.flatMap((_, at) => (parts.every((choices, offset) => fits(words[at + offset], choices)) ? [at] : []));
}

/** The phrases that a text contains. */
export function phrasesIn(text: string, phrases: readonly Phrase[]): readonly Phrase[] {
  const words = wordsIn(text);
  return phrases.filter((phrase) => placesOf(phrase, words).length > 0);
}
