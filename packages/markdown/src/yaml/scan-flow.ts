import { scanQuoted } from './scan-quoted.ts';
import { endOfLine, indentAt, mistakeAt, skipSpaces, type Scanned } from './yaml-mistake.ts';

const closers: Readonly<Record<string, string>> = { '[': ']', '{': '}' };
const likeKey = /^[a-z][\w-]*$/u;
const structural = /[\s,[\]{}]/u;

/**
 * Scans a list in brackets or a map in braces, from the bracket that opens it to the one that closes it.
 * @param column column of the key or dash that it belongs to; what continues it stands further right
 */
export function scanFlow(text: string, open: number, column: number): Scanned {
  const stack: number[] = [];
  /** The token before: none since a bracket or comma, a key with its colon, or a complete item. */
  let before: 'nothing' | 'colon' | 'item' = 'nothing';
  let inKey = true;
  let at = open;
  while (at < text.length) {
    const character = text[at] ?? '';
    if (character === '\n') {
      const { indent, blank } = indentAt(text, at + 1);
      if (!blank && indent <= column && !/[\]}]/u.test(text[at + 1 + indent] ?? '')) break;
      at += 1;
    } else if (/\s/u.test(character)) {
      at += 1;
    } else if (character === '#' && /\s/u.test(text[at - 1] ?? '')) {
      at = endOfLine(text, at);
    } else if (character === ',') {
      if (before === 'nothing') return mistakeAt('extra-comma', text, [at, at + 1]);
      [before, inKey] = ['nothing', true];
      at += 1;
    } else if (character === ']' || character === '}') {
      if (closers[text[stack.at(-1) ?? 0] ?? ''] !== character) return mismatch(at);
      stack.pop();
      at += 1;
      if (stack.length === 0) return { end: at };
      [before, inKey] = ['item', false];
    } else if (character === ':' && before === 'item') {
      if (!inKey) return secondColon(at);
      [before, inKey] = ['colon', false];
      at += 1;
    } else if (before === 'item') {
      return missingComma(at);
    } else if (character === '[' || character === '{') {
      stack.push(at);
      [before, inKey] = ['nothing', true];
      at += 1;
    } else if (character === '"' || character === "'") {
      const quoted = scanQuoted(text, at, column);
      if ('mistake' in quoted) return quoted;
      const next = skipSpaces(text, quoted.end);
      if (!/[\s,:#[\]{}]/u.test(text[next] ?? ' ')) return textAfterQuote(next, character);
      before = 'item';
      at = quoted.end;
    } else if (/[@`%&*!|>#]/u.test(character) || (/[-?:]/u.test(character) && structural.test(text[at + 1] ?? ' '))) {
      return mistakeAt('reserved-character', text, [at, at + 1]);
    } else {
      before = 'item';
      at = endOfPlain(text, at);
    }
  }
  return unclosed(stack.at(-1) ?? open);

  function unclosed(bracket: number): Scanned {
    return mistakeAt('unclosed-bracket', text, [bracket, bracket + 1], { expected: closers[text[bracket] ?? ''] ?? '' });
  }

  /** A closing bracket of the wrong kind: mistyped if the number of brackets is right, and forgotten if one is missing. */
  function mismatch(closing: number): Scanned {
    const top = stack.at(-1) ?? open;
    const left = text.slice(closing, endOfLine(text, closing)).replace(/[^\]}]/gu, '').length;
    if (left < stack.length) return unclosed(top);
    return mistakeAt('wrong-bracket', text, [closing, closing + 1], { expected: closers[text[top] ?? ''] ?? '', origin: [top, top + 1] });
  }

  function missingComma(next: number): Scanned {
    const end = open + text.slice(open, next).trimEnd().length;
    return mistakeAt('missing-comma', text, [end, end], { detail: text.slice(next, Math.max(next + 1, endOfPlain(text, next))) });
  }

  function textAfterQuote(start: number, mark: string): Scanned {
    const rest = /^[^,[\]{}\n]*/u.exec(text.slice(start, endOfLine(text, start)))?.[0].trimEnd() ?? '';
    return mistakeAt('text-after-quote', text, [start, start + rest.length], { expected: mark });
  }

  /** A second colon: a comma is missing before the next pair, or the colon belongs to the words. */
  function secondColon(colon: number): Scanned {
    let start = colon;
    while (!/[,[\]{}:\n]/u.test(text[start - 1] ?? ',')) start -= 1;
    start += text.slice(start, colon).search(/\S|$/u);
    const value = text.slice(start, colon).trimEnd();
    if (value === '') return mistakeAt('reserved-character', text, [colon, colon + 1]);
    const gap = value.search(/\s\S+$/u);
    const last = value.slice(gap + 1);
    if (gap > 0 && likeKey.test(last)) return mistakeAt('missing-comma', text, [start + gap, start + gap], { detail: last });
    const whole = /^[^,[\]{}\n]*/u.exec(text.slice(start))?.[0].trimEnd() ?? value;
    return mistakeAt('colon-in-value', text, [start, start + whole.length]);
  }
}

/** Where unquoted words inside brackets end: at a structural character, a colon with a space, a comment, or the end of the line. */
function endOfPlain(text: string, from: number): number {
  let at = from;
  while (at < text.length && !/[,[\]{}\n\r]/u.test(text[at] ?? '')) {
    if (text[at] === ':' && structural.test(text[at + 1] ?? ' ')) break;
    if (text[at] === '#' && /\s/u.test(text[at - 1] ?? '')) break;
    at += 1;
  }
  return from + text.slice(from, at).trimEnd().length;
}
