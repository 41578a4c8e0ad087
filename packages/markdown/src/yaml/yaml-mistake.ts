import type { Span, YamlReason } from '@framewright/model';

/** The place of a mistake, and why the text can't be read. */
export interface YamlMistake {
  readonly reason: YamlReason;
  /** The characters, the key or the words that the reason is about. */
  readonly detail: string;
  readonly span: Span;
  /** What the place wants instead, where that is certain: a bracket, a number of spaces. */
  readonly expected?: string;
  /** Where the cause is, if elsewhere: the bracket that is still open. */
  readonly origin?: Span;
}

/** A scanned piece of text: where it ends, or the mistake in it. */
export type Scanned = { readonly end: number } | { readonly mistake: YamlMistake };

/** A mistake of a span of the text. */
export function mistakeAt(
  reason: YamlReason,
  text: string,
  span: Span,
  more: Partial<YamlMistake> = {},
): { readonly mistake: YamlMistake } {
  return { mistake: { reason, detail: text.slice(...span), span, ...more } };
}

/** The end of the line that an offset is on, without its line break. */
export function endOfLine(text: string, from: number): number {
  const feed = text.indexOf('\n', from);
  const end = feed === -1 ? text.length : feed;
  return end > from && text[end - 1] === '\r' ? end - 1 : end;
}

/** The end of the words on the rest of a line: without a comment and the spaces before it. */
export function endOfWords(text: string, from: number): number {
  const line = text.slice(from, endOfLine(text, from));
  const comment = line.startsWith('#') ? 0 : line.search(/[ \t]#/u);
  return from + (comment === -1 ? line : line.slice(0, comment)).trimEnd().length;
}

/** The first place from an offset that is neither a space nor a tab. */
export function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at += 1;
  return at;
}

/** How many spaces a line begins with, and whether anything follows them. */
export function indentAt(text: string, lineStart: number): { readonly indent: number; readonly blank: boolean } {
  let at = lineStart;
  while (text[at] === ' ') at += 1;
  return { indent: at - lineStart, blank: skipSpaces(text, at) >= endOfLine(text, lineStart) };
}
