/** A word of a text, as it is looked up, with its place in the text. */
export interface FoundTerm {
  readonly term: string;
  readonly from: number;
  readonly to: number;
}

/** The longest part of a word that is looked up. */
const longest = 32;

/** How the term that stands for a whole name begins. */
export const nameMark = '=';

/**
 * The words of a text as they are looked up, in their order: without accents and in small letters. Text without spaces between its words is
 * cut into pairs of characters, so that any part of it can be found.
 * @param isAsked whether a reader typed the text; what is indexed has further forms, so that a part is found
 */
export function termsIn(text: string, isAsked = false): readonly FoundTerm[] {
  const found: FoundTerm[] = [];
  for (const { 0: raw, index } of text.matchAll(word)) {
    if (isPlain.test(raw)) found.push({ term: raw.toLowerCase().slice(0, longest), from: index, to: index + raw.length });
    else for (const { 0: run, index: at } of raw.matchAll(runs)) found.push(...termsOfRun(run, index + at, isAsked));
  }
  return found;
}

/** What stands between two changes from a script with spaces to one without. */
function termsOfRun(run: string, from: number, isAsked: boolean): readonly FoundTerm[] {
  if (isUnspaced(run)) return pairsOf(run, isAsked).map((pair) => ({ term: plain(pair.term), from: from + pair.from, to: from + pair.to }));
  const at = { from, to: from + run.length };
  const term = plain(run).slice(0, longest);
  const bare = isAsked ? term : term.replace(arabicArticle, '');
  return bare === term
    ? [{ term, ...at }]
    : [
        { term, ...at },
        { term: bare, ...at },
      ];
}

/** Whether a text begins in a script that has no spaces between its words. */
export function isUnspaced(text: string): boolean {
  return unspaced.test(text);
}

/** A whole name as it is looked up: what differs in capitals, accents and spaces is the same name. */
export function nameTerm(name: string): string {
  return nameMark + plain(name.trim().replaceAll(/\s+/gu, ' '));
}

/** Without the accents of Latin, Greek and Cyrillic letters, and with one form for letters that Arabic writes in several. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(ignored, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[ßøłđæœىة]/gu, (letter) => alike[letter] ?? letter);
}

/** Accents; in Arabic the signs for vowels, and the stroke that makes a word longer. The marks of other scripts are letters of their own. */
const ignored = /[\u0300-\u036F\u064B-\u0655\u0670\u0640]/gu;

const alike: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ى: 'ي', ة: 'ه' };

/** Letters, marks and digits, with the signs that end names such as C++ and C#. */
const word = /[\p{L}\p{M}\p{N}]+[+#]*/gu;
const isPlain = /^[\dA-Za-z+#]+$/u;

const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Characters of such scripts, or others, in a row. */
const runs =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+/gu;

/** The article and what may stand before it; those who search leave it away. */
const arabicArticle = /^[وبفك]?ال(?=\p{L}{3})/u;

/** Each pair of neighbouring characters, and the last one alone, which is no beginning of a pair. */
function pairsOf(run: string, isAsked: boolean): readonly FoundTerm[] {
  const characters = [...run];
  const pairs: FoundTerm[] = [];
  let from = 0;
  for (const [index, character] of characters.entries()) {
    const next = characters[index + 1];
    if (next !== undefined) pairs.push({ term: character + next, from, to: from + character.length + next.length });
    else if (!isAsked || characters.length === 1) pairs.push({ term: character, from, to: from + character.length });
    from += character.length;
  }
  return pairs;
}
