import { en } from '../words/en.ts';
import type { Words } from '../words/words.ts';
import { mapWords } from './map-words.ts';
import { marked } from './language-marks.ts';

/** The words of the interface, and their language. */
export interface Interface {
  readonly language: string;
  readonly words: Words;
}

/** The only one so far. */
export const english: Interface = { language: 'en', words: en };

/** The words for pages in a language: marked if they are in another. */
export function wordsOnPagesIn(language: string, { language: own, words }: Interface): Words {
  return baseOf(language) === baseOf(own) ? words : markedWords(words);
}

/** The language of a tag, without region and script. */
export function baseOf(language: string): string {
  return language.split('-')[0]?.toLowerCase() ?? '';
}

const known = new WeakMap<Words, Words>();

function markedWords(words: Words): Words {
  const made = known.get(words) ?? mapWords(words, (text) => marked('interface', text));
  known.set(words, made);
  return made;
}
