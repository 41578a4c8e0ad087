import type { Span } from '@framewright/model';

/** A value in front matter that stands in curly or other typographic quotation marks. */
export interface QuotedValue {
  readonly open: string;
  readonly close: string;
  readonly words: string;
  readonly span: Span;
}

const opening = /[“”„‟«»‹›‘’‚‛]/u;
const openings = new RegExp(opening.source, 'gu');
const partners: Readonly<Record<string, string>> = {
  '“': '”“',
  '”': '”',
  '„': '“”',
  '‟': '”',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹',
  '‘': '’',
  '’': '’',
  '‚': '‘’',
  '‛': '’',
};
const startOfValue = /(?:[:[{,]|^[ \t]*-|[ \t]-)[ \t]+$|[[{,][ \t]*$/u;
const endOfValue = /^[ \t]*(?:$|#)/u;
const endInBrackets = /^[ \t]*(?:$|#|[,\]}])/u;

/**
 * The values in a piece of front matter that are enclosed by typographic quotation marks as a whole.
 * @param offset where the piece begins in the file
 */
export function quotedValues(yaml: string, offset: number): readonly QuotedValue[] {
  if (!opening.test(yaml)) return [];
  const found: QuotedValue[] = [];
  let at = offset;
  for (const line of yaml.split('\n')) {
    found.push(...inLine(line.replace(/\r$/u, ''), at));
    at += line.length + 1;
  }
  return found;
}

function inLine(line: string, offset: number): readonly QuotedValue[] {
  const found: QuotedValue[] = [];
  const bracket = line.search(/[[{]/u);
  let done = 0;
  for (const { 0: open, index } of line.matchAll(openings)) {
    const before = line.slice(Math.max(0, index - longestGap), index);
    if (index < done || !startOfValue.test(before)) continue;
    const close = closingOf(line, index, open, bracket !== -1 && bracket < index ? endInBrackets : endOfValue);
    if (close === undefined) continue;
    done = close + 1;
    found.push({ open, close: line[close] ?? '', words: line.slice(index + 1, close).trim(), span: [offset + index, offset + close + 1] });
  }
  return found;
}

/** The mark that closes a value; none if it closes only a part of it. */
function closingOf(line: string, start: number, open: string, end: RegExp): number | undefined {
  const marks = partners[open] ?? '';
  for (let at = start + 1; at < line.length && at - start <= longestValue; at += 1) {
    const character = line[at] ?? '';
    if (!marks.includes(character)) continue;
    const isApostrophe = character === '’' && /\p{L}/u.test(line[at - 1] ?? '') && /\p{L}/u.test(line[at + 1] ?? '');
    if (!isApostrophe) return at > start + 1 && end.test(line.slice(at + 1, at + 1 + longestGap)) ? at : undefined;
  }
  return undefined;
}

/** How many spaces before and behind a value are looked through, and how long a value may be. */
const longestGap = 40;
const longestValue = 200;
