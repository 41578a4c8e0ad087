import type { Span } from '@framewright/model';
import { containerExits } from './container-exits.ts';
import { containersIn } from './containers-in.ts';
import { endOfFrontMatter } from '../yaml/end-of-front-matter.ts';
import { textLimits } from '../yaml/text-limits.ts';
import { excessOf, withLineFeeds, type Excess } from './too-much.ts';

/**
 * What remark-parse needs more than linear time for: very wide tables, long runs of stars, deep lists, many
 * ends of lists, quotations and notes, and long paragraphs with many
 * openings (of code, tags, addresses), whose ends are searched for up to the end of the paragraph.
 */
export function findSlowExcess(written: string): Excess | undefined {
  const text = withLineFeeds(written);
  return longRow(text) ?? (mayBeSlow(text) ? slowLine(text) : undefined) ?? exitTooMany(text);
}

function exitTooMany(text: string): Excess | undefined {
  // A cheap test: lines have two characters at least, or end nothing.
  if ((text.length / 2) ** 2 / 2 < textLimits.exitWork) return undefined;
  const { excess } = containerExits(text, endOfFrontMatter(text), textLimits.exitWork);
  return excess && excessOf('too-many-exits', textLimits.exitWork, excess);
}

/** A cheap test: few texts are long enough, or hold a bar. */
function mayBeSlow(text: string): boolean {
  return (
    text.length > textLimits.containers ||
    text.length ** 2 > textLimits.searchWork ||
    (text.length > textLimits.columns && text.includes('|'))
  );
}

const rows = ['*', '_'].map((character) => character.repeat(textLimits.row + 1));

/** A run of stars or underscores among words: each pair of them may be an emphasis inside the others. */
function longRow(text: string): Excess | undefined {
  for (const stars of rows)
    for (let at = text.indexOf(stars); at !== -1; at = text.indexOf(stars, lineAround(text, at)[1])) {
      const [start, end] = lineAround(text, at);
      if (!/^[ \t>]*(?:\*[ \t*]*|_[ \t_]*)\r?$/u.test(text.slice(start, end)))
        return excessOf('too-many-characters', textLimits.row, [at, at + textLimits.row]);
    }
  return undefined;
}

/** The openings of code, tags and addresses. Unless closed, each is searched through to the end of its paragraph. */
const opening = /`+|<|\]\(/gu;
const item = /^ {0,3}[-*+][ \t]+\S/u;
const row = /^ {0,3}\|/u;

/**
 * The first line with too many bars, with too many lists and quotations up to it, or with which the work is too much.
 * The work of a paragraph is its openings times its characters. Paragraphs may be overestimated, never underestimated:
 * one ends only at an empty line, at an item of a list, and in a table with its row.
 */
function slowLine(text: string): Excess | undefined {
  let [work, containers] = [0, 0];
  const body = endOfFrontMatter(text);
  let [start, openings] = [body, 0];
  let header = '';
  let isTable = false;
  for (let at = body; at < text.length; ) {
    const [, end] = lineAround(text, at);
    const line = text.slice(at, end);
    containers += containersIn(line);
    if (containers > textLimits.containers) return excessOf('too-many-containers', textLimits.containers, [at, end]);
    const cells = countOf(line, /\|/gu);
    if (cells > textLimits.columns) return excessOf('too-many-columns', textLimits.columns, [at, end]);
    isTable = row.test(line) && (isTable || (header !== '' && isDelimiterRow(line) && cellsIn(line) === cellsIn(header)));
    const isEmpty = line.trim() === '';
    if (isTable || isEmpty || item.test(line)) [start, openings] = [isEmpty ? end + 1 : at, 0];
    const here = countOf(line, opening);
    // The cost of earlier openings up to here is counted already.
    work += here * (end - start) + openings * (end - at);
    openings += here;
    if (work > textLimits.searchWork) return excessOf('too-many-openings', textLimits.searchWork, [at, end]);
    header = start === at && row.test(line) ? line : '';
    at = end + 1;
  }
  return undefined;
}

function lineAround(text: string, at: number): Span {
  const feed = text.indexOf('\n', at);
  return [text.lastIndexOf('\n', at - 1) + 1, feed === -1 ? text.length : feed];
}

function countOf(line: string, pattern: RegExp): number {
  return line.match(pattern)?.length ?? 0;
}

function isDelimiterRow(line: string): boolean {
  return /^[ \t|:-]+\r?$/u.test(line) && line.includes('-');
}

/** The number of unescaped bars between other characters. */
function cellsIn(line: string): number {
  return countOf(line.trim().replace(/^\|/u, '').replace(/\|$/u, ''), /(?<!\\)\|/gu);
}
