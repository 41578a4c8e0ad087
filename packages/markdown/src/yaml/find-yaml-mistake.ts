import type { Span } from '@framewright/model';
import { lineWithoutKey } from './line-without-key.ts';
import { yamlLineAt, type YamlLine } from './yaml-lines.ts';
import { endOfLine, indentAt, mistakeAt, skipSpaces, type YamlMistake } from './yaml-mistake.ts';

/** A list or a map whose members stand in one column. */
interface Collection {
  readonly column: number;
  readonly sort: 'list' | 'map';
  /** The line that its first member stands on. */
  readonly first: YamlLine;
  members: number;
}

const conflict = /^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/u;
const commentOfOthers = /^(?:\/\/|\/\*|<!--)/u;

/**
 * The first place at which front matter stops being what people write by hand: lines of keys and values, lists, quoted texts.
 * Meant for text that a YAML parser has refused: it knows the mistakes that are made by hand, not all of YAML.
 */
export function findYamlMistake(text: string): YamlMistake | undefined {
  const open: Collection[] = [];
  let before: YamlLine | undefined;
  /** The first line of the value of the key above, where it stands below its key. */
  let below: YamlLine | undefined;
  for (let start = 0; start < text.length; ) {
    const line = yamlLineAt(text, start, before?.columns.at(-1) ?? 0);
    const mistake =
      line && (wrongStart(text, line) ?? (line.columns.length === 0 ? continued(line) : (wrongPlace(line) ?? mistakeIn(line))));
    if (mistake) return mistake;
    start = text.indexOf('\n', line ? line.end : endOfLine(text, start)) + 1 || text.length;
  }
  return undefined;

  /** A line without key and dash continues the words before it, or gives the value of the key above it. */
  function continued(line: YamlLine): YamlMistake | undefined {
    const { indent } = indentAt(text, line.start);
    if (before && isLikeItem(line, indent)) return withoutDash(line.words, indent);
    const inside = before !== undefined && indent > (before.columns.at(-1) ?? 0);
    if (!before || !inside || sortOf(before) === 'whole') return lineWithoutKey(text, line.words);
    if (sortOf(before) === 'words') return undefined;
    below = line;
    before = { ...before, value: line.value };
    return mistakeIn(line);
  }

  /** Whether a line stands where an item would: in the column of a list and of no keys, or in that of the item below it. */
  function isLikeItem(line: YamlLine, indent: number): boolean {
    const isIn = (sort: Collection['sort']): boolean => open.some((each) => each.sort === sort && each.column === indent);
    if (isIn('list') && !isIn('map')) return true;
    return (isIn('list') || sortOf(before) === 'nothing') && isItemAt(text, line.end + 1, indent);
  }

  /** Words above items of a list: they are one themselves. Where they stand beside their key, no column is expected. */
  function withoutDash(words: Span, column?: number): YamlMistake {
    return mistakeAt('missing-dash', text, words, column === undefined ? {} : { expected: String(column) }).mistake;
  }

  /** Finds the list or map that a line belongs to, opening and closing others. */
  function wrongPlace(line: YamlLine): YamlMistake | undefined {
    const [column = 0, ...inner] = line.columns;
    const sort = line.key && inner.length === 0 ? 'map' : 'list';
    const mayOpen = before === undefined || sortOf(before) === 'nothing';
    if (sort === 'list' && before?.key && sortOf(before) === 'words' && column > (before.columns.at(-1) ?? 0))
      return below ? withoutDash(below.words, column) : withoutDash(valueSpan(before));
    let left: Collection | undefined;
    while ((open.at(-1)?.column ?? -1) > column) left = open.pop();
    if (sort === 'map' && open.at(-1)?.sort === 'list' && open.at(-1)?.column === column && open.at(-2)?.column === column) open.pop();
    const top = open.at(-1);
    if (top?.column === column && top.sort === sort) top.members += 1;
    else if (top?.column === column && !(sort === 'list' && mayOpen)) return amongOthers(line, top);
    else if (left ?? !mayOpen) return outOfColumn(line, left ?? top, column);
    else open.push({ column, sort, first: line, members: 1 });
    for (const [index, each] of inner.entries())
      open.push({ column: each, sort: line.key && index === inner.length - 1 ? 'map' : 'list', first: line, members: 1 });
    before = line;
    below = undefined;
    return undefined;
  }

  function valueSpan({ key, words }: YamlLine): Span {
    return [skipSpaces(text, text.indexOf(':', key?.[1]) + 1), words[1]];
  }

  function amongOthers(line: YamlLine, { sort }: Collection): YamlMistake {
    const span = sort === 'map' ? ([line.words[0], line.words[0] + 1] as const) : (line.key ?? line.words);
    return mistakeAt('list-among-keys', text, span, { expected: sort }).mistake;
  }

  /**
   * If a second column occurs where one is expected, the first is wrong if all following lines use the second; of two lines, the one with
   * an odd indent.
   */
  function outOfColumn(line: YamlLine, other: Collection | undefined, column: number): YamlMistake {
    const wanted = other?.column ?? 0;
    const following = other?.members === 1 && wanted !== 0 ? columnsFrom(text, line.start, Math.min(column, wanted)) : [];
    const others = following.filter((each) => each === column).length;
    const firstIsWrong = !following.includes(wanted) && (others > 1 || (others === 1 && wanted % 2 === 1 && column % 2 === 0));
    return other && firstIsWrong ? shifted(other.first, column - wanted) : shifted(line, wanted - column);
  }

  function shifted(line: YamlLine, by: number): YamlMistake {
    const { indent } = indentAt(text, line.start);
    const wanted = Math.max(0, indent + by);
    return mistakeAt('indent', text, [line.start + (by < 0 ? wanted : 0), line.start + indent], {
      detail: text.slice(...(line.key ?? line.words)),
      expected: String(wanted),
    }).mistake;
  }
}

function mistakeIn(line: YamlLine): YamlMistake | undefined {
  return 'mistake' in line.value ? line.value.mistake : undefined;
}

function sortOf(line: YamlLine | undefined): 'nothing' | 'words' | 'whole' {
  return line?.value.sort ?? 'whole';
}

/** Whether the next line that says something is an item of a list whose dash stands in a column. */
function isItemAt(text: string, from: number, column: number): boolean {
  const item = /^(?:[ \t\r]*(?:#.*)?\n)*( *)-(?:\s|$)/u.exec(text.slice(from));
  return item?.[1]?.length === column;
}

/** Columns of the lines from one on, as long as none stands further left than a limit. */
function columnsFrom(text: string, start: number, limit: number): readonly number[] {
  const columns: number[] = [];
  for (let at = start; at < text.length; at = text.indexOf('\n', at) + 1 || text.length) {
    const { indent, blank } = indentAt(text, at);
    if (blank) continue;
    if (indent < limit) break;
    columns.push(indent);
  }
  return columns;
}

/** Characters that can't begin a line of front matter. */
function wrongStart(text: string, line: YamlLine): YamlMistake | undefined {
  const [from, to] = line.words;
  const words = text.slice(from, to);
  const tab = line.start + indentAt(text, line.start).indent;
  if (tab < from) return mistakeAt('tab', text, [tab, from]).mistake;
  if (conflict.test(words)) return mistakeAt('merge-conflict', text, [from, to]).mistake;
  const [comment] = commentOfOthers.exec(words) ?? [];
  if (comment !== undefined) return mistakeAt('wrong-comment', text, [from, to], { detail: comment }).mistake;
  if (/^[\]}]+$/u.test(words)) return mistakeAt('extra-bracket', text, [from, from + 1]).mistake;
  if (words === '...') return mistakeAt('several-documents', text, [from, to]).mistake;
  if (line.key && /[@`%&*!|>,\]}]/u.test(text[line.key[0]] ?? ''))
    return mistakeAt('reserved-character', text, [line.key[0], line.key[0] + 1]).mistake;
  return undefined;
}
