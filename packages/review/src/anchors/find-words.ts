import type { Span } from '@framewright/model';

/** How to search for words. */
export interface FindWordsOptions {
  /** The number of places after which the search stops. */
  readonly atMost?: number;
  /** Whether the words may begin or end inside a longer word. */
  readonly insideWords?: boolean;
}

/**
 * The places in a text where exactly these words occur in sequence, ascending. Line breaks and indentation make no difference, except that
 * a blank line matches only a blank line. Linear in the length of both.
 */
export function findWords(words: string, text: string, { atMost = 2, insideWords = false }: FindWordsOptions = {}): readonly Span[] {
  const wanted = flattened(words.trim()).characters;
  if (wanted === '') return [];
  const { characters, offsets } = flattened(text);
  const found: Span[] = [];
  for (const at of occurrences(wanted, characters)) {
    const span: Span = [offsets[at] ?? 0, (offsets[at + wanted.length - 1] ?? 0) + 1];
    if (insideWords || isWhole(span, text)) found.push(span);
    if (found.length === atMost) break;
  }
  return found;
}

/** A span extended to whole words. */
export function wholeWords([start, end]: Span, text: string): Span {
  let [from, to] = [start, end];
  while (isInsideWord(text, from)) from -= before(text, from).length;
  while (isInsideWord(text, to)) to += after(text, to).length;
  return [from, to];
}

/** A text in which each run of white space is one space, or a blank line if it holds one, and the offset of every character. */
function flattened(text: string): { readonly characters: string; readonly offsets: readonly number[] } {
  const pieces: string[] = [];
  const offsets: number[] = [];
  for (const { 0: piece, index } of text.matchAll(/\s+|\S+/gu)) {
    const isBlank = /^\s/u.test(piece);
    const flat = isBlank ? (/\n[^\S\n]*\n/u.test(piece) ? '\n\n' : ' ') : piece;
    pieces.push(flat);
    for (let at = 0; at < flat.length; at++) offsets.push(isBlank ? index : index + at);
  }
  return { characters: pieces.join(''), offsets };
}

/** Knuth, Morris and Pratt: linear, so that no text can make the search slow. */
function* occurrences(wanted: string, text: string): Iterable<number> {
  const fallbacks = [0];
  for (let at = 1, length = 0; at < wanted.length; at++) {
    while (length > 0 && wanted[at] !== wanted[length]) length = fallbacks[length - 1] ?? 0;
    if (wanted[at] === wanted[length]) length += 1;
    fallbacks.push(length);
  }
  for (let at = 0, length = 0; at < text.length; at++) {
    while (length > 0 && text[at] !== wanted[length]) length = fallbacks[length - 1] ?? 0;
    if (text[at] === wanted[length]) length += 1;
    if (length < wanted.length) continue;
    yield at - length + 1;
    length = fallbacks[length - 1] ?? 0;
  }
}

function isWhole([start, end]: Span, text: string): boolean {
  return !isInsideWord(text, start) && !isInsideWord(text, end);
}

/** Whether letters or digits stand on both sides of an offset. */
function isInsideWord(text: string, offset: number): boolean {
  return ofWord.test(before(text, offset)) && ofWord.test(after(text, offset));
}

const ofWord = /[\p{L}\p{N}\p{M}]/u;

function before(text: string, offset: number): string {
  const last = text.slice(Math.max(0, offset - 2), offset);
  return /[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(last) ? last : last.slice(-1);
}

function after(text: string, offset: number): string {
  const code = text.codePointAt(offset);
  return code === undefined ? '' : String.fromCodePoint(code);
}
