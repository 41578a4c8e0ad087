import { baseLanguage } from '../../words/language-of.ts';
import { sentenceLanguages, type SentenceLanguage } from './sentence-languages.ts';
import { filling, withoutAsides } from './without-asides.ts';

/**
 * Where the second sentence of a paragraph begins; undefined if it has one only, if it is in doubt where the first one ends, or if the language
 * is one whose sentences are not known. What stands in quotation marks or brackets ends no sentence, nor does anything behind which no capital
 * letter follows.
 */
export function secondSentence(paragraph: string, language: string): number | undefined {
  const known = sentenceLanguages.get(baseLanguage(language));
  if (known === undefined) return undefined;
  const text = withoutAsides(paragraph);
  // What is opened and never closed may hold all that follows.
  if (text === undefined) return undefined;
  if (known.surely === 'always') return behindWideMark(text);
  for (const { 0: found, index, groups } of text.matchAll(ends)) {
    const next = index + found.length;
    if (
      begins(known).test(text.slice(next, next + longestOpening)) &&
      endsSurely(text.slice(Math.max(0, index - longestWord), index), groups?.['mark'] ?? '', known)
    )
      return next;
  }
  return undefined;
}

const longestOpening = 8;
const longestWord = 40;

/** One mark, asides and emphasis that close behind it, and the space up to the next word. Several marks, as in “…” or “?!”, are in doubt. */
const ends = /(?<![.!?…])(?<mark>[.!?])(?:[*_]|\uE000)*\s+/gu;
const capital = /^[*_¿¡]*\p{Lu}/u;
const anyLetter = /^[*_]*\p{L}/u;

function begins({ surely }: SentenceLanguage): RegExp {
  return typeof surely === 'number' ? capital : anyLetter;
}

function behindWideMark(text: string): number | undefined {
  const found = /[。！？](?:[*_]|\uE000)*\s*(?=[*_]*\p{L})/u.exec(text);
  return found === null ? undefined : found.index + found[0].length;
}

/** Whether the text before a mark is the end of a sentence beyond doubt. */
function endsSurely(before: string, mark: string, { surely, ordinals, abbreviations }: SentenceLanguage): boolean {
  if (closesAside.has(before.at(-1) ?? '')) return true;
  const word = lastOf(before, inWord);
  const last = lastOf(word, inName);
  if (surely instanceof RegExp) return surely.test(word);
  // A name such as Yahoo!, or one question of several.
  if (mark !== '.') return /^\p{Ll}/u.test(word);
  if (/\p{N}$/u.test(word) || /^[IVXLCDM]+$/u.test(word)) return ordinals === undefined && /^\p{N}{3,}$/u.test(word);
  if (word.includes('.') || /\p{Ll}\p{Lu}/u.test(last) || cutShort.test(last)) return false;
  return [...last].length >= Number(surely) && abbreviations?.has(last.toLowerCase()) !== true;
}

const closesAside: ReadonlySet<string> = new Set([filling, '*', '_']);
const inWord = /[\p{L}\p{M}\p{N}.’'-]/u;
const inName = /[\p{L}\p{M}]/u;

/** The last characters of a text that are of a sort. */
function lastOf(text: string, sort: RegExp): string {
  let start = text.length;
  while (start > 0 && sort.test(text[start - 1] ?? '')) start -= 1;
  return text.slice(start);
}

/** How words end that are cut short in front of a vowel: einschl., techn., entspr. */
const cutShort = /(?:[bcdfghkmnptvwxz]l|ch[nr]|[bcdfgkp]r|[bcdfghkptv]n|вкл|тр|кл)$/iu;
