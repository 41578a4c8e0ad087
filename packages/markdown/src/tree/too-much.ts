import type { Span, UnreadableReason } from '@framewright/model';
import type { Nodes, Root } from 'mdast';
import { endOfFrontMatter } from '../yaml/end-of-front-matter.ts';
import { spanOfNode } from './node-span.ts';
import { repeatedTooOften } from './repeated-definitions.ts';
import { textLimits } from '../yaml/text-limits.ts';

/** A limit that a text exceeds, and where. */
export interface Excess {
  readonly reason: UnreadableReason;
  /** The limit, as a number. */
  readonly detail: string;
  readonly span: Span;
}

export function excessOf(reason: UnreadableReason, limit: number, span: Span): Excess {
  return { reason, detail: String(limit), span };
}

/** What parsers of Markdown need more than linear time for: endless lines, deeply nested quotations and lists, and underlined headings. */
export function findTextExcess(written: string, depth: number): Excess | undefined {
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

/** A text of the same length with a line feed at the end of each line: old programs write a carriage return alone. */
export function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r(?!\n)/gu, '\n') : text;
}

/** What rendering, and programs that recurse into a tree, need more than linear time or too deep a stack for. */
export function findTreeExcess(tree: Root, limit: number): Excess | undefined {
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

/** A line in code may look like a nested quotation: only more markers than anybody writes there count as too deep. */
const markersPerLevel = 3;
const space = /[ \t\r]/u;
const numbered = /^\d{1,9}[.)]/u;

/** The place of the last marker that the limit allows, if a line begins with far more that each open a list or a quotation. */
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

/** The start of the divider (stars or dashes) at the end of a line: it opens no list. */
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

/** A line of only dashes or equals signs, which makes a heading of the text above it. */
function underlineIn(text: string, content: number, end: number): Span | undefined {
  const character = text[content];
  if (character !== '-' && character !== '=') return undefined;
  let to = content;
  while (to < end && text[to] === character) to += 1;
  return text.slice(to, end).trim() === '' ? [content, to] : undefined;
}
