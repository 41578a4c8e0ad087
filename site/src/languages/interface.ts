import { en } from '../words/en.ts';
import type { Words } from '../words/words.ts';
import { mapWords } from './map-words.ts';
import { marked } from './marks.ts';

/** The words around the content, and the language that they are in. */
export interface Interface {
  readonly language: string;
  readonly words: Words;
}

/** The one that there is. */
export const english: Interface = { language: 'en', words: en };

/** The words for pages in a language: marked where they are in another. */
export function wordsOnPagesIn(language: string, { language: own, words }: Interface): Words {
  return baseOf(language) === baseOf(own) ? words : markedWords(words);
}

/** What a language is called before all regions and scripts. */
export function baseOf(language: string): string {
  return language.split('-')[0]?.toLowerCase() ?? '';
}

const known = new WeakMap<Words, Words>();

function markedWords(words: Words): Words {
  const made = known.get(words) ?? mapWords(words, (text) => marked('interface', text));
  known.set(words, made);
  return made;
}
