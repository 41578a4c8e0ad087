import { baseOf } from '../../languages/base-of.ts';

/**
 * The letter that a name is listed under: one of the letters that its language has of its own, else its first letter without marks. A name
 * that begins with a number is under "#", and what stands before the first letter or number doesn't count.
 */
export function letterHead(name: string, language: string): string {
  const base = baseOf(language);
  const written = name.normalize('NFC').replace(beforeFirst, '').toLocaleUpperCase(localeOr(language));
  const [first] = written;
  if (first === undefined || /\p{N}/u.test(first)) return '#';
  const script = scriptHead(first, base);
  if (script !== undefined) return script;
  const own = ownLetters.get(base)?.find(([beginning]) => written.startsWith(beginning));
  return own?.[1] ?? alike.get(first) ?? (/^\p{Script=Cyrillic}/u.test(first) ? cyrillicHead(first) : withoutMarks(first));
}

/** What names begin with that no reader looks under: signs, and the vowels that Thai and Lao write before the consonant. */
const beforeFirst = /^[^\p{L}\p{N}]*[\u0e40-\u0e44\u0ec0-\u0ec4]?/u;

/** How names begin, and the letter that each is under; longer beginnings first. */
type Beginnings = readonly (readonly [beginning: string, letter: string])[];

/** Letters as pairs: “Aa:Å” puts what begins with Aa under Å, a letter alone is its own. */
function beginnings(letters: string): Beginnings {
  return letters
    .split(' ')
    .map((each) => each.split(':'))
    .map(([beginning = '', letter]) => [beginning.toUpperCase(), (letter ?? beginning).toUpperCase()] as const)
    .sort(([a], [b]) => b.length - a.length);
}

const danish = beginnings('Æ Ø Å Ä:Æ Ö:Ø Aa:Å');
const swedish = beginnings('Å Ä Ö Æ:Ä Ø:Ö');
const czech = beginnings('Č Ch Ř Š Ž');

/** The letters that languages count as their own, and that stand in a place of their own. All others are listed under their base letter. */
const ownLetters: ReadonlyMap<string, Beginnings> = new Map([
  ['da', danish],
  ['nb', danish],
  ['nn', danish],
  ['no', danish],
  ['sv', swedish],
  ['fi', swedish],
  ['cs', czech],
  ['sk', beginnings('Ä Č Ch Ô Š Ž')],
  ['es', beginnings('Ñ')],
  ['pl', beginnings('Ą Ć Ę Ł Ń Ó Ś Ź Ż')],
  ['is', beginnings('Ð Þ Æ Ö')],
  ['et', beginnings('Õ Ä Ö Ü Š Ž')],
]);

/** Letters that Unicode does not take apart, though readers look for them under another. */
const alike: ReadonlyMap<string, string> = new Map(
  Object.entries({ Ø: 'O', Ł: 'L', Đ: 'D', Æ: 'A', Œ: 'O', ß: 'S', ẞ: 'S', Ħ: 'H', ٱ: 'ا', ى: 'ي', ة: 'ت' }),
);

/** Marked letters of Cyrillic alphabets that are letters of their own; Ё is under Е, as in Russian dictionaries. */
const cyrillicLetters = new Set('ЙЇЎЃЌ');

function cyrillicHead(letter: string): string {
  return cyrillicLetters.has(letter) ? letter : withoutMarks(letter);
}

/** Heads of scripts whose names are not listed by single letters: the first consonant in Korean, the row of the syllables in Japanese. */
function scriptHead(letter: string, language: string): string | undefined {
  if (/\p{Script=Hangul}/u.test(letter)) return koreanHead(letter);
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(letter)) return kanaHead(letter);
  // How a Japanese name in such letters is read, its letters do not tell.
  return language === 'ja' && /\p{Script=Han}/u.test(letter) ? '漢字' : undefined;
}

/** The consonants that syllables begin with, in the order in which Unicode composes them; doubled ones are under the single. */
const koreanConsonants = 'ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ';

function koreanHead(letter: string): string {
  const place = Math.floor(((letter.codePointAt(0) ?? 0) - 0xac00) / 588);
  return koreanConsonants[place] ?? letter;
}

/** The rows of the Japanese syllables, by the first of each. */
const kanaRows = [
  'あぁいぃうぅえぇおぉ',
  'かきくけこ',
  'さしすせそ',
  'たちつってと',
  'なにぬねの',
  'はひふへほ',
  'まみむめも',
  'やゃゆゅよょ',
  'らりるれろ',
  'わゎゐゑをん',
];

function kanaHead(letter: string): string {
  const base = withoutMarks(letter.normalize('NFKC'));
  const code = base.codePointAt(0) ?? 0;
  const hiragana = code >= 0x30a1 && code <= 0x30f6 ? String.fromCodePoint(code - 0x60) : base;
  return kanaRows.find((row) => row.includes(hiragana))?.[0] ?? letter;
}

function withoutMarks(letter: string): string {
  return [...letter.normalize('NFD')][0] ?? letter;
}

function localeOr(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
