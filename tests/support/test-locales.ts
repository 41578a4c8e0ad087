import type { Entry, Framework } from '@framewright/model';
import { createFramework } from '@framewright/model';
import { english, mapWords, piecesOf, type Interface } from '@framewright/site';

const [greek, hebrew] = ['αβγδεζηθικλμνξοπρστυφχψωάέ', 'אבגדהוזחטיכלמנסעפצקרשתםןףץ'];
const [latin, accents] = ['abcdefghijklmnopqrstuvwxyz', 'àƀçđéƒĝĥîĵķļɱñôþǫŕšţûṽŵẋýž'];

/** A pseudo-locale: every string in brackets, with accents, and a third longer. Arguments of strings stay as they are. */
export const pseudoLocale: Interface = {
  language: 'en-XA',
  words: mapWords(english.words, (text) => {
    const own = piecesOf(text).filter(({ as }) => as === undefined);
    const length = own.reduce((sum, piece) => sum + piece.text.length, 0);
    return `⟦${changed(text, accented)}${' ôñê ţŵô ţĥŕéé ƒôûŕ'.repeat(length).slice(0, Math.ceil(length * 0.3))}⟧`;
  }),
};

/** The English strings in right-to-left letters, mirrored word by word. */
export const mirrorLocale: Interface = {
  language: 'he-XB',
  words: mapWords(english.words, (text) => changed(text, (own) => own.replace(/[A-Za-z]/gu, (letter) => at(hebrew, letter)))),
};

/** A framework whose titles and prose have no Latin letter, so that each one on a page comes from the interface or an id. */
export function inGreek(framework: Framework): Framework {
  const turned = <E extends Entry>(entry: E): E => ({ ...entry, data: turn(entry.data, false) as E['data'] });
  return createFramework({
    ...framework,
    manifest: turned(framework.manifest),
    entries: Object.values(framework.entries)
      .flat()
      .filter(({ type }) => type !== 'manifest')
      .map(turned),
    translations: [],
  });
}

/** Keys of prose, with everything below them. */
const prose = new Set([
  'title',
  'definition',
  'text',
  'descriptors',
  'levelSections',
  'sections',
  'aliases',
  'publisher',
  'body',
  'because',
  'audience',
]);

function turn(value: unknown, isProse: boolean): unknown {
  if (typeof value === 'string')
    return isProse
      ? value
          .split(untranslatable)
          .map((part, index) => (index % 2 === 1 ? part : toGreek(part)))
          .join('')
      : value;
  if (Array.isArray(value)) return value.map((item) => turn(item, isProse && typeof item === 'string'));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, turn(item, isProse || (prose.has(key) && !isIds(key, item)))]),
  );
}

/** The audience of a qualification is a list of roles. */
function isIds(key: string, value: unknown): boolean {
  return key === 'audience' && Array.isArray(value);
}

/** Links to entries and addresses. */
const untranslatable = /(\[\[[^\]|]*(?=[|\]])|\]\([^)]*\)|https?:\/\/\S+)/u;

function toGreek(text: string): string {
  return text.replace(/[A-Za-z]/gu, (letter) => at(greek, letter));
}

function accented(text: string): string {
  return text.replace(/[A-Za-z]/gu, (letter) =>
    letter === letter.toLowerCase() ? at(accents, letter) : at(accents, letter).toLocaleUpperCase('en'),
  );
}

function at(letters: string, letter: string): string {
  return [...letters][latin.indexOf(letter.toLowerCase())] ?? letter;
}

function changed(text: string, change: (own: string) => string): string {
  return piecesOf(text)
    .map((piece) => (piece.as === undefined ? change(piece.text) : piece.text))
    .join('');
}
