import type { Framework, PartNames } from '@framewright/model';
import { en } from '../words/en.ts';
import type { Words } from '../words/words.ts';
import { mapWords } from './map-words.ts';
import { marked } from './language-marks.ts';
import { baseOf } from './base-of.ts';
import { catalogueInOwnWords, wordsOfFramework } from './words-of-framework.ts';

/** The words of the interface, and their language. */
export interface Interface {
  readonly language: string;
  readonly words: Words;
  /** What they call the parts of a framework; as in English where it is not said. */
  readonly names?: PartNames;
}

/** The only one so far. */
export const english: Interface = { language: 'en', words: en };

/** The words for pages of a framework in a language: with its own words for its parts, and marked if they are in another language. */
export function wordsOnPagesIn(language: string, { language: own, words, names }: Interface, framework: Framework): Words {
  const said = catalogueInOwnWords(words, wordsOfFramework(framework, language, own), names);
  return baseOf(language) === baseOf(own) ? said : markedWords(said);
}

const known = new WeakMap<Words, Words>();

function markedWords(words: Words): Words {
  const made = known.get(words) ?? mapWords(words, (text) => marked('interface', text));
  known.set(words, made);
  return made;
}
