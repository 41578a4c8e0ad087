import type { Word, Words } from '../generated/types.ts';

/** A part of a framework that may have a name of its own. */
export type NamedPart = 'competence' | 'role' | 'family' | 'rung' | 'qualification';

/** What the parts are called in a language, one and several, as inside a sentence. */
export type PartNames = Readonly<Record<NamedPart, Pick<Word, 'one' | 'many'>>>;

/** What the parts are called in English where a framework has no words of its own. */
export const englishNames: PartNames = {
  competence: { one: 'competence', many: 'competences' },
  role: { one: 'role', many: 'roles' },
  family: { one: 'family', many: 'families' },
  rung: { one: 'rung', many: 'rungs' },
  qualification: { one: 'qualification', many: 'qualifications' },
};

/** What a framework calls its parts. */
export interface OwnWords {
  readonly words?: Words | undefined;
  /** The language of the words, which says how they are counted. */
  readonly language: string;
}

/** Puts the framework's own words for its parts into a text about it. */
export type SayInOwnWords = (text: string) => string;

/**
 * A function that puts a framework's own words for its parts into texts; it gives each text back as it is where the framework has none.
 * Words between quotation marks or grave accents stay, and so does what belongs to a path or a name: those are quoted, or addresses.
 *
 * @param names what the texts call the parts
 */
export function inOwnWords({ words, language }: OwnWords, names: PartNames = englishNames): SayInOwnWords {
  if (words === undefined) return (text) => text;
  const { pattern, instead } = usualWords(words, language, names);
  return (text) => text.replace(pattern, (...found) => instead(found as readonly string[]));
}

/** What a framework calls a part, one and several. */
export function ownName(part: NamedPart, { words }: Pick<OwnWords, 'words'>, names: PartNames = englishNames): Pick<Word, 'one' | 'many'> {
  return words?.[part] ?? names[part];
}

/**
 * What is quoted is matched first, and put back as it is; then a number or an article, behind which a usual word follows.
 * An opening quotation mark ends what another began, and a number has an end, so that no text is read twice.
 */
const beforeWord = /“[^“”]*”|`[^`]*`|"[^"]*"|(?<![\p{L}\p{N}_./-])(?:(\p{Nd}[\p{Nd}.,\u00a0\u202f]{0,30})(\s)|(an?)(\s))?/u;

interface UsualWords {
  readonly pattern: RegExp;
  /** What takes the place of a match of the pattern. */
  readonly instead: (found: readonly string[]) => string;
}

function usualWords(words: Words, language: string, names: PartNames): UsualWords {
  const forms = new Map<string, { readonly word: Word; readonly isOne: boolean }>();
  for (const part of Object.keys(names) as NamedPart[]) {
    const word = words[part];
    if (word === undefined) continue;
    forms.set(names[part].many.toLowerCase(), { word, isOne: false });
    forms.set(names[part].one.toLowerCase(), { word, isOne: true });
  }
  const usual = [...forms.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`${beforeWord.source}(${usual.join('|') || '(?!)'})(?![\\p{L}\\p{N}_/-]|\\.\\p{L})`, 'giu');
  const plural = new Intl.PluralRules(languageOr(language));
  const instead = ([whole = '', number, afterNumber = '', article, afterArticle = '', found = '']: readonly string[]): string => {
    const form = found === '' ? undefined : forms.get(found.toLowerCase());
    if (form === undefined) return whole;
    const { word, isOne } = form;
    const counted = number === undefined ? undefined : plural.select(Number(number.replace(/[^\p{Nd}.]/gu, '')));
    const said = counted === undefined || counted === 'other' ? (isOne ? word.one : word.many) : (word[counted] ?? word.many);
    const begins = article === undefined && /^\p{Lu}/u.test(found) ? capitalised(said, language) : said;
    if (number !== undefined) return `${number}${afterNumber}${begins}`;
    return article === undefined ? begins : `${articleFor(said, article)}${afterArticle}${begins}`;
  };
  return { pattern, instead };
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

function languageOr(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

function capitalised(words: string, language: string): string {
  const [first = ''] = words;
  return first.toLocaleUpperCase(languageOr(language)) + words.slice(first.length);
}

/** The English article before a word. */
function articleFor(word: string, article: string): string {
  const isAn = /^(?:[aeio]|u(?!ni|s[ei]))/iu.test(word);
  const begins = article.startsWith('A') ? 'A' : 'a';
  return isAn ? `${begins}n` : begins;
}
