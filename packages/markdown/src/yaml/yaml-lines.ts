import type { Span } from '@framewright/model';
import { scanQuoted } from './scan-quoted.ts';
import { scanValue, type ScannedValue } from './scan-value.ts';
import { endOfLine, endOfWords, skipSpaces } from './yaml-mistake.ts';

/** A line of front matter that is neither empty nor a comment, with all further lines of its value. */
export interface YamlLine {
  readonly start: number;
  readonly end: number;
  /** The words on its first line, without indent and comment. */
  readonly words: Span;
  /** Columns of the dashes that it begins with, then of its key, if it has one. */
  readonly columns: readonly number[];
  readonly key: Span | undefined;
  /** What stands behind the key or the last dash; where there is neither, the line itself. */
  readonly value: ScannedValue;
}

/**
 * Reads the line of front matter that begins at an offset.
 * @param column column of the key or dash above that a line without either belongs to
 * @returns undefined for an empty line or a comment
 */
export function yamlLineAt(text: string, start: number, column: number): YamlLine | undefined {
  const content = skipSpaces(text, start);
  const words: Span = [content, endOfWords(text, content)];
  if (words[0] >= words[1] || text[content] === '#') return undefined;
  const columns: number[] = [];
  let at = content;
  while (text[at] === '-' && /\s/u.test(text[at + 1] ?? ' ')) {
    columns.push(at - start);
    at = skipSpaces(text, at + 1);
  }
  const key = at < words[1] ? keyAt(text, at, words[1]) : undefined;
  if (key) columns.push(at - start);
  const value = scanValue(text, key ? text.indexOf(':', key[1]) + 1 : at, columns.at(-1) ?? column);
  return { start, end: endOfLine(text, 'end' in value ? value.end : words[1]), words, columns, key, value };
}

/** The key that begins at an offset: words or a text in quotation marks, and a colon behind it. */
function keyAt(text: string, from: number, end: number): Span | undefined {
  const first = text[from] ?? '';
  if (first === '"' || first === "'") {
    const quoted = scanQuoted(text, from, Number.MAX_SAFE_INTEGER);
    if ('mistake' in quoted) return undefined;
    return text[skipSpaces(text, quoted.end)] === ':' ? [from, quoted.end] : undefined;
  }
  if (first === '[' || first === '{') return undefined;
  const colon = text.slice(from, end).search(/:(?=[ \t]|$)/u);
  const key = text.slice(from, from + Math.max(0, colon)).trimEnd();
  // A bracket before the first colon: the colon of the key itself is missing.
  return key === '' || /\s[[{]/u.test(key) ? undefined : [from, from + key.length];
}
