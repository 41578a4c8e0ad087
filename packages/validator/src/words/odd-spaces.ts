/** Spaces other than the ordinary one, by what people call them. */
const names: ReadonlyMap<string, string> = new Map([
  ['\u00A0', 'no-break space'],
  ['\u1680', 'ogham space'],
  ['\u2000', 'en quad'],
  ['\u2001', 'em quad'],
  ['\u2002', 'en space'],
  ['\u2003', 'em space'],
  ['\u2004', 'third of an em space'],
  ['\u2005', 'quarter of an em space'],
  ['\u2006', 'sixth of an em space'],
  ['\u2007', 'figure space'],
  ['\u2008', 'punctuation space'],
  ['\u2009', 'thin space'],
  ['\u200A', 'hair space'],
  ['\u202F', 'narrow no-break space'],
  ['\u205F', 'mathematical space'],
  ['\u3000', 'ideographic space'],
]);

/** What people call a space that is no ordinary one; undefined of anything else. */
export function nameOfSpace(character: string): string | undefined {
  return names.get(character);
}

/** Where such spaces come from, and what to do about it. */
export function helpWithSpace(character: string): string {
  return character === '\u3000'
    ? 'It is wider than a space, and Japanese and Chinese keyboards type it. Delete it and type a space with the keyboard set to Latin letters.'
    : 'It looks like a space and is none. Delete it and type a space; text that is pasted from web pages and word processors brings such spaces.';
}

/**
 * Whether such a space belongs inside a value: as typography has it in French around marks, everywhere around dashes, between numbers and what
 * they count, and behind a short word that must not end a line; and the wide one between letters that are as wide.
 * @param before the line up to it
 * @param after the line behind it
 */
export function belongsInValue(character: string, before: string, after: string): boolean {
  if (!valueBegun.test(before)) return false;
  if (character === '\u3000') return wide.test(before.at(-1) ?? '') && wide.test(after.at(0) ?? '');
  return /^[:;!?»›%‰€$£–—…]/u.test(after) || /[«‹–—:]$/u.test(before) || betweenNumbers(before, after) || shortWord.test(before);
}

/** A key or a dash, a space, and something more. */
const valueBegun = /(?:[:,[{-]|^)[ \t]+[^\s"'[{]|["']|[[{][ \t]*[^\s"'[{]/u;
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々〆、。「」『』（）・：！？\uFF10-\uFF5A]/u;
/** A word of one letter, or one that is cut short: à, k lodi, M. Dupont, n° 5, § 5. */
const shortWord = /(?<![\p{L}\p{M}\p{N}])(?:\p{L}|\p{L}{1,5}\.|[Nn][°º]|[§№])$/u;

function betweenNumbers(before: string, after: string): boolean {
  return (/\d$/u.test(before) && /^[\d\p{L}°]/u.test(after)) || (/\p{L}$/u.test(before) && /^\d/u.test(after));
}
