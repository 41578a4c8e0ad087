/**
 * Where the second sentence of a paragraph begins; undefined if it has one only.
 * Abbreviations, initials, numbers and what is not followed by a capital letter end no sentence. Where in doubt, there is one sentence.
 */
export function secondSentence(paragraph: string): number | undefined {
  for (const match of paragraph.matchAll(ends)) {
    const next = match.index + match[0].length;
    const isWide = wide.test(match[0]);
    const begins = isWide ? /^\p{L}/u : /^["'“„«‘‚([*_¿¡]*[\p{Lu}\p{Lo}]/u;
    if (!begins.test(paragraph.slice(next, next + longestOpening))) continue;
    if (isWide || match[1] !== '.' || !isAbbreviation(paragraph.slice(Math.max(0, match.index - longestWord), match.index))) return next;
  }
  return undefined;
}

const longestOpening = 8;
const longestWord = 20;
const wide = /[。！？]/u;

/** Marks that end a sentence, closing characters behind them (quotation marks, brackets, notes), and the space up to the next. */
const ends = /(\.|(?<![!?…؟])[!?…؟]+)(?:["'”’»)*_]|\[\^[^\]\s]{1,40}\])*\s+|[。！？]\s*/gu;

function isAbbreviation(before: string): boolean {
  const word = /(?<![\p{L}\p{N}.])[\p{L}\p{N}.]+$/u.exec(before)?.[0] ?? '';
  return word.length < 2 || word.includes('.') || abbreviations.has(word.toLowerCase());
}

/** Abbreviations of the languages that frameworks are mostly written in. */
const abbreviations: ReadonlySet<string> = new Set([
  'approx',
  'art',
  'ca',
  'cf',
  'co',
  'corp',
  'dept',
  'dr',
  'ed',
  'eds',
  'eg',
  'esp',
  'est',
  'et',
  'etc',
  'excl',
  'fig',
  'gen',
  'gov',
  'ie',
  'inc',
  'incl',
  'jr',
  'ltd',
  'max',
  'min',
  'mr',
  'mrs',
  'ms',
  'no',
  'nos',
  'op',
  'orig',
  'para',
  'pp',
  'prof',
  'resp',
  'sec',
  'sr',
  'st',
  'vol',
  'vs',
  'abs',
  'allg',
  'bsp',
  'bzgl',
  'bzw',
  'evtl',
  'exkl',
  'ggf',
  'inkl',
  'insb',
  'max',
  'mind',
  'nr',
  'sog',
  'usw',
  'vgl',
  'zzgl',
  'env',
  'ex',
  'mme',
  'mlle',
  'nb',
  'réf',
  'av',
  'ej',
  'pág',
  'sra',
  'ecc',
  'sig',
  'pag',
  'bijv',
  'enz',
  'blz',
]);
