import type { Span } from '@framewright/model';
import { belongsInValue, nameOfSpace } from './odd-spaces.ts';

/** A character that readers can't see, or can't tell from an ordinary space. */
export interface HiddenCharacter {
  readonly span: Span;
  /** What people call it, with its number. */
  readonly name: string;
  readonly kind: 'space' | 'line' | 'direction' | 'nothing';
  /** What should stand in its place. */
  readonly instead: '' | ' ';
}

/** Characters that may be hidden: control characters but for tabs and line breaks, what Unicode ignores by default, and spaces but ordinary ones. */
const suspicious = /[[\p{Cc}--[\t\n\r]]\p{Default_Ignorable_Code_Point}\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/v;

/**
 * The hidden characters of a text that don't belong where they are. Allowed are joiners in scripts and emoji that need them, direction
 * marks beside right-to-left words, spaces of other widths in prose, and in values where typography wants them.
 * @param frontMatter where the front matter ends
 */
export function hiddenCharactersIn(text: string, frontMatter: number): readonly HiddenCharacter[] {
  if (!suspicious.test(text)) return [];
  const isRightToLeft = rightToLeftNear(text);
  return [...text.matchAll(new RegExp(suspicious.source, 'gv'))].flatMap((match) =>
    isAtHome(match[0], text, match.index, frontMatter, isRightToLeft) ? [] : [described(match[0], text, match.index)],
  );
}

const directions = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const overrides = /[\u202D\u202E]/u;
const joiners = /[\u034F\u200B-\u200D]/u;
const variations = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u;
const tags = /[\u{E0020}-\u{E007F}]/u;
const hangulFillers = /[\u115F\u1160\u3164\uFFA0]/u;
const fixedSpaces = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/u;
/** Created on first use: `\p{…}` classes are slow to compile. */
const rightToLeft = (): RegExp => /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;
const plainLetter = (): RegExp => /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]/u;
const picture = (): RegExp => /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F/u;

function isAtHome(character: string, text: string, at: number, frontMatter: number, isRightToLeft: (at: number) => boolean): boolean {
  const before = lastCharacter(text, at);
  const after = firstCharacter(text, at + character.length);
  if (fixedSpaces.test(character)) return at < frontMatter ? isInValue(character, text, at) : !isStructure(text, at);
  if (overrides.test(character)) return false;
  if (directions.test(character)) return isRightToLeft(at);
  if (joiners.test(character)) return isJoined(before) || isJoined(after);
  if (variations.test(character)) return /[^\0-\x7F]/u.test(before) || after === '\u20E3';
  if (tags.test(character)) return before === '\u{1F3F4}' || tags.test(before);
  return hangulFillers.test(character) && /\p{Script=Hangul}/u.test(before + after);
}

/** Letters of scripts whose shape depends on their neighbours, and pictures made of several. */
function isJoined(neighbour: string): boolean {
  return neighbour !== '' && (picture().test(neighbour) || (/[\p{L}\p{M}]/u.test(neighbour) && !plainLetter().test(neighbour)));
}

function isInValue(character: string, text: string, at: number): boolean {
  const start = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - farthest);
  return belongsInValue(character, text.slice(start, at), text.slice(at + 1, at + 2));
}

/** How far back the line is looked through for where its value begins. */
const farthest = 300;

/**
 * Whether an ordinary space would be syntax there: behind the marker of a heading, an item, a quotation or front matter, or at the start of
 * a line.
 */
function isStructure(text: string, at: number): boolean {
  const start = Math.max(0, at - longestMark);
  const before = text.slice(start, at);
  const feed = before.lastIndexOf('\n');
  return (feed !== -1 || start === 0) && (text[at] === '\u3000' ? behindMarker : atStart).test(before.slice(feed + 1));
}

/** Marks at the start of a line; Japanese paragraphs begin with a wide space, which is no mistake. */
const atStart =
  /^[ \t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]*(?:(?:#{1,6}|[-*+>]|-{3}|\d{1,9}[.)])[ \t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]*)?$/u;
const behindMarker = /^[ \t]*(?:#{1,6}|[-*+>]|-{3}|\d{1,9}[.)])[ \t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]*$/u;
const longestMark = 40;

function described(character: string, text: string, at: number): HiddenCharacter {
  const number = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const kind = fixedSpaces.test(character)
    ? 'space'
    : /[\u2028\u2029\u0085\v\f]/u.test(character)
      ? 'line'
      : directions.test(character)
        ? 'direction'
        : 'nothing';
  const isApart = /\s/u.test(lastCharacter(text, at)) || /\s/u.test(firstCharacter(text, at + character.length));
  const instead = kind === 'space' || (kind === 'line' && !isApart) ? ' ' : '';
  return {
    span: [at, at + character.length],
    name: `${nameOfSpace(character) ?? names[number] ?? (kind === 'direction' ? 'direction mark' : /\p{Cc}/u.test(character) ? 'control character' : 'invisible character')} (${number})`,
    kind,
    instead,
  };
}

const names: Readonly<Record<string, string>> = {
  'U+0085': 'line break',
  'U+00AD': 'soft hyphen',
  'U+200B': 'zero-width space',
  'U+200C': 'zero-width non-joiner',
  'U+200D': 'zero-width joiner',
  'U+2028': 'line separator',
  'U+2029': 'paragraph separator',
  'U+202D': 'direction override',
  'U+202E': 'direction override',
  'U+2060': 'word joiner',
  'U+FEFF': 'byte order mark',
};

function lastCharacter(text: string, end: number): string {
  return [...text.slice(Math.max(0, end - 2), end)].at(-1) ?? '';
}

function firstCharacter(text: string, start: number): string {
  return [...text.slice(start, start + 2)][0] ?? '';
}

/** Whether right-to-left words stand near a place and on its line; to be asked of places in ascending order. */
function rightToLeftNear(text: string): (at: number) => boolean {
  const letters = [...text.matchAll(rightToLeft())].map(({ index }) => index);
  let next = 0;
  return (at) => {
    while (next < letters.length && (letters[next] ?? 0) < at) next += 1;
    const [before = -Infinity, after = Infinity] = [letters[next - 1], letters[next]];
    return (
      (at - before <= nearby && !text.slice(before, at).includes('\n')) || (after - at < nearby && !text.slice(at, after).includes('\n'))
    );
  };
}

/** How far from a direction mark the words that need it are searched for. */
const nearby = 200;
