import { canonicalLanguage, inOwnWords, type Framework, type OwnWords, type PartNames } from '@framewright/model';
import type { Words } from '../words/words.ts';
import { baseOf } from './base-of.ts';
import { aroundContent } from './language-marks.ts';
import { mapWords } from './map-words.ts';

/**
 * What a framework calls its parts on pages whose words around the content are in a language: the words of the page's language where the
 * catalogue speaks it too; else those of the framework's own language, if the catalogue speaks that; else whichever there are.
 *
 * @param page the language of the page
 * @param spoken the language of the catalogue
 */
export function wordsOfFramework({ manifest, translations }: Framework, page: string, spoken: string): OwnWords {
  const own: OwnWords = { words: manifest.data.words, language: canonicalLanguage(manifest.data.language) };
  const isOwn = page === own.language;
  const ofPage: OwnWords = isOwn ? own : { words: translations.get(page)?.get(manifest.id)?.data.words, language: page };
  if (baseOf(spoken) === baseOf(page)) return ofPage;
  return baseOf(spoken) === baseOf(own.language) || ofPage.words === undefined ? own : ofPage;
}

/** A catalogue with a framework's own words for its parts; what its strings are given stays as it is. */
export function catalogueInOwnWords(catalogue: Words, own: OwnWords, names?: PartNames): Words {
  if (own.words === undefined) return catalogue;
  const say = inOwnWords(own, names);
  return mapWords(catalogue, (text) => aroundContent(text, say));
}
