import { scanFlow } from './scan-flow.ts';
import { scanQuoted } from './scan-quoted.ts';
import { endOfLine, endOfWords, indentAt, mistakeAt, skipSpaces, type Scanned } from './yaml-mistake.ts';

/** What stands behind a key or a dash. */
export type ScannedValue = Scanned & {
  /** No value, words that the next line may continue, or a value that is complete. */
  readonly sort?: 'nothing' | 'words' | 'whole';
};

const blockHeader = /^[|>](?:[+-]?[1-9]?|[1-9][+-])[ \t]*(?:#.*)?$/u;
const openingQuotes = /^[“”„‟«‹‘’‚]/u;

/**
 * Scans what stands behind a key or a dash.
 * @param from the first place behind it
 * @param column column of the key or dash; what continues the value stands further right
 */
export function scanValue(text: string, from: number, column: number): ScannedValue {
  const start = skipSpaces(text, from);
  const end = endOfWords(text, start);
  const first = text[start] ?? '';
  if (start >= end) return { end: endOfLine(text, start), sort: 'nothing' };
  if (first === '"' || first === "'") return afterQuote(scanQuoted(text, start, column), first);
  if (first === '[' || first === '{') return afterBracket(scanFlow(text, start, column));
  const words = text.slice(start, end);
  if (blockHeader.test(words)) return { end: endOfBlock(text, endOfLine(text, start), column), sort: 'whole' };
  const colon = /:(?:[ \t]|$)/u.test(words);
  if (colon && openingQuotes.test(words)) return mistakeAt('smart-quotes', text, [start, end]);
  if (/^(?:[@`%&*!|>,\]}]|[-?:](?:[ \t]|$))/u.test(words)) return mistakeAt('reserved-character', text, [start, start + 1]);
  const name = colon ? /^[\w-]+(?=[ \t]+[[{])/u.exec(words)?.[0] : undefined;
  if (name !== undefined) return mistakeAt('missing-colon', text, [start, end], { detail: name });
  if (colon) return mistakeAt('colon-in-value', text, [start, end]);
  return { end, sort: 'words' };

  function afterQuote(scanned: Scanned, mark: string): ScannedValue {
    if ('mistake' in scanned) return scanned;
    const rest = skipSpaces(text, scanned.end);
    const restEnd = endOfWords(text, rest);
    if (rest < restEnd) return mistakeAt('text-after-quote', text, [rest, restEnd], { expected: mark });
    return { end: scanned.end, sort: 'whole' };
  }

  /** Behind a closed list: a bracket too many, more members, or words, where the bracket was meant as itself. */
  function afterBracket(scanned: Scanned): ScannedValue {
    if ('mistake' in scanned) return scanned;
    const rest = skipSpaces(text, scanned.end);
    const restEnd = endOfWords(text, rest);
    if (rest >= restEnd) return { end: scanned.end, sort: 'whole' };
    const next = text[rest] ?? '';
    if (next === ']' || next === '}') return mistakeAt('extra-bracket', text, [rest, rest + 1]);
    if (next === ',' || /:(?:\s|$)/u.test(text.slice(rest, restEnd))) return mistakeAt('text-after-bracket', text, [rest, restEnd]);
    return mistakeAt('reserved-character', text, [start, start + 1]);
  }
}

/** The end of a block scalar: before the first line that stands no further right than its key. */
function endOfBlock(text: string, lineEnd: number, column: number): number {
  let end = lineEnd;
  for (let feed = text.indexOf('\n', lineEnd); feed !== -1; feed = text.indexOf('\n', feed + 1)) {
    const { indent, blank } = indentAt(text, feed + 1);
    if (!blank && indent <= column) return end;
    end = endOfLine(text, feed + 1);
  }
  return end;
}
