import type { Span, UnreadableReason } from '@framewright/model';
import type { Nodes, Root } from 'mdast';
import { endOfFrontMatter } from '../yaml/end-of-front-matter.ts';
import { spanOfNode } from './node-span.ts';
import { repeatedTooOften } from './repeated-definitions.ts';
import { textLimits } from '../yaml/text-limits.ts';

/** What a text holds too much of, and where. */
export interface Excess {
  readonly reason: UnreadableReason;
  /** The limit, as a number. */
  readonly detail: string;
  readonly span: Span;
}

export function excessOf(reason: UnreadableReason, limit: number, span: Span): Excess {
  return { reason, detail: String(limit), span };
}

/** What takes parsers of Markdown far longer than the text is long: lines without end, quotations and lists in one another, and headings that are underlined. */
export function tooMuchToParse(written: string, depth: number): Excess | undefined {
  const text = withLineFeeds(written);
  let [lines, underlines] = [0, 0];
  let isBelowText = false;
  const body = endOfFrontMatter(text);
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    lines += 1;
    if (lines > textLimits.lines) return excessOf('too-many-lines', textLimits.lines, [start, end]);
    if (end - start > textLimits.line) return excessOf('too-long-line', textLimits.line, [start, end]);
    const deepest = end - start > depth * markersPerLevel ? deepestMarker(text, start, end, depth) : undefined;
    if (deepest !== undefined) return excessOf('too-deep', depth, [deepest, end]);
    const content = skipBlanks(text, start, end);
    const underline = isBelowText && start >= body ? underlineIn(text, content, end) : undefined;
    underlines += underline === undefined ? 0 : 1;
    if (underline !== undefined && underlines > textLimits.underlines)
      return excessOf('too-many-underlines', textLimits.underlines, underline);
    isBelowText = content < end;
    start = end + 1;
  }
  return undefined;
}

/** A text of the same length in which all lines end with a line feed: old programs end them with a carriage return alone. */
export function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r(?!\n)/gu, '\n') : text;
}

/** What takes pages, and programs that follow a tree down, far longer than the text is long. */
export function tooMuchInTree(tree: Root, limit: number): Excess | undefined {
  let definesAny = false;
  let level: readonly Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    const [first] = level;
    if (first && depth === limit) return excessOf('too-deep', limit, spanOfNode(first));
    const below: Nodes[] = [];
    for (const node of level) {
      definesAny ||= node.type === 'definition' || node.type === 'footnoteDefinition';
      if (node.type === 'table' && node.children.length * (node.children[0]?.children.length ?? 0) > textLimits.cells)
        return excessOf('too-many-cells', textLimits.cells, spanOfNode(node));
      if ('children' in node) for (const child of node.children) below.push(child);
    }
    level = below;
  }
  const repeated = definesAny ? repeatedTooOften(tree, textLimits.repeated) : undefined;
  return repeated && excessOf('too-often-repeated', textLimits.repeated, spanOfNode(repeated));
}

const blank = /[ \t\r>]/u;

/** The first place on a line that is neither a space nor the marker of a quotation. */
function skipBlanks(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && blank.test(text[at] ?? '')) at += 1;
  return at;
}

/** A line in code may look like one of a quotation: only what nobody writes there either is taken for too deep. */
const markersPerLevel = 3;
const space = /[ \t\r]/u;
const numbered = /^\d{1,9}[.)]/u;

/** Where the last of as many markers stands as may be in one another, if a line begins with far more that each open a list or a quotation. */
function deepestMarker(text: string, start: number, end: number, depth: number): number | undefined {
  const divider = startOfDivider(text, start, end);
  let count = 0;
  let place: number | undefined;
  for (let at = start; at < divider; ) {
    const marker = text[at] ?? '';
    if (space.test(marker)) {
      at += 1;
      continue;
    }
    const length = /[-+*>]/u.test(marker) ? 1 : (numbered.exec(text.slice(at, Math.min(end, at + 10)))?.[0].length ?? 0);
    if (length === 0 || (marker !== '>' && at + length < end && !space.test(text[at + length] ?? ''))) break;
    count += 1;
    if (count === depth) place = at;
    at += length;
  }
  return count > depth * markersPerLevel ? place : undefined;
}

/** Where the row of stars or dashes begins that a line ends with: it divides and opens no list. */
function startOfDivider(text: string, start: number, end: number): number {
  let at = end;
  let repeated = '';
  for (; at > start; at -= 1) {
    const character = text[at - 1] ?? '';
    if (space.test(character)) continue;
    if (!/[-*]/u.test(character) || (repeated !== '' && character !== repeated)) break;
    repeated = character;
  }
  return at;
}

/** A row of dashes or equals signs that is all of a line: it makes a heading of the text above it. */
function underlineIn(text: string, content: number, end: number): Span | undefined {
  const character = text[content];
  if (character !== '-' && character !== '=') return undefined;
  let to = content;
  while (to < end && text[to] === character) to += 1;
  return text.slice(to, end).trim() === '' ? [content, to] : undefined;
}
