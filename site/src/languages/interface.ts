import { inOwnWords, type Framework, type PartNames } from '@framewright/model';
import type { Catalogue } from '../catalogues/catalogue.ts';
import { catalogues } from '../catalogues/catalogues.ts';
import { withStrings } from '../catalogues/with-strings.ts';
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

/** The one that all others fall back to. */
export const english: Interface = { language: 'en', words: en };

/**
 * The words for pages of a framework in a language: those of the framework itself, else ours in that language, else those of the interface,
 * which are marked if they are in another language; all with the framework's own words for its parts.
 */
export function wordsOnPagesIn(language: string, { language: own, words, names }: Interface, framework: Framework): Words {
  const said = catalogueInOwnWords(words, wordsOfFramework(framework, language, own), names);
  if (baseOf(language) === baseOf(own)) return withStrings(said, stringsOf(framework, language), language);
  const catalogue = catalogues.find((one) => one.language === baseOf(language));
  const strings = { ...(catalogue && inOwnNames(catalogue, framework, language)), ...stringsOf(framework, language) };
  return withStrings(markedWords(said), strings, language);
}

/** The words of the interface that a framework brings along in a language. */
function stringsOf({ manifest, translations }: Framework, language: string): Readonly<Record<string, string>> {
  const { data } =
    language === languageOfManifest(manifest.data.language) ? manifest : (translations.get(language)?.get(manifest.id) ?? {});
  return data?.interface ?? {};
}

function languageOfManifest(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? language;
  } catch {
    return language;
  }
}

/** The strings of a catalogue with what a framework calls its parts. */
function inOwnNames({ strings, names, language: spoken }: Catalogue, framework: Framework, page: string): Catalogue['strings'] {
  const own = wordsOfFramework(framework, page, spoken);
  if (own.words === undefined) return strings;
  const say = inOwnWords(own, names);
  return Object.fromEntries(Object.entries(strings).map(([name, text]) => [name, say(text)]));
}

const known = new WeakMap<Words, Words>();

function markedWords(words: Words): Words {
  const made = known.get(words) ?? mapWords(words, (text) => marked('interface', text));
  known.set(words, made);
  return made;
}
