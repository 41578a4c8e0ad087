import type { Json, JsonObject } from '@framewright/model';

/**
 * The data of front matter that is written as most is: keys with words, numbers, lists and maps, each value on one line, without comments;
 * undefined for all other, and wherever there may be a mistake. It sees what the exact parser sees, many times faster.
 */
export function plainYaml(yaml: string, depth: number): JsonObject | undefined {
  if (depth < deepest) return undefined;
  const reading: Reading = { yaml, at: 0 };
  const data = readMap(reading, 0, deepest);
  return reading.at === yaml.length ? data : undefined;
}

/** How many lists and maps may stand in one another; more than any schema has. */
const deepest = 10;

interface Reading {
  readonly yaml: string;
  at: number;
}

const key = /[A-Za-z][A-Za-z0-9_-]{0,99}:(?=[ \n])/y;

/** A map whose keys begin at a column; the first of them is where the reading is. */
function readMap(reading: Reading, column: number, depth: number): JsonObject | undefined {
  const map: Record<string, Json> = {};
  do {
    const name = next(reading, key, 0, 1);
    if (name === undefined || special.test(name) || Object.hasOwn(map, name)) return undefined;
    const value = readAfterKey(reading, column, depth - 1);
    if (value === undefined) return undefined;
    map[name] = value;
  } while (goesOn(reading, column));
  return map;
}

function readList(reading: Reading, column: number, depth: number): readonly Json[] | undefined {
  const list: Json[] = [];
  do {
    if (!skip(reading, '- ')) return undefined;
    const value = isAt(reading, key) ? readMap(reading, column + '- '.length, depth - 1) : readLine(reading, depth - 1);
    if (value === undefined) return undefined;
    list.push(value);
  } while (goesOn(reading, column));
  return list;
}

/** What stands behind a key on its line, or below it and further right. */
function readAfterKey(reading: Reading, column: number, depth: number): Json | undefined {
  if (skip(reading, ' ')) return readLine(reading, depth);
  reading.at += 1;
  const inner = spacesAt(reading);
  if (inner <= column || depth < 0) return undefined;
  reading.at += inner;
  return isAt(reading, key) ? readMap(reading, inner, depth) : readList(reading, inner, depth);
}

/** A value that is the rest of its line. */
function readLine(reading: Reading, depth: number): Json | undefined {
  const value = readValue(reading, depth, words);
  return value !== undefined && skip(reading, '\n') ? value : undefined;
}

// Of the signs beyond the first 128 all are words but spaces and what breaks lines: as ranges, since names of whole sorts of letters take long to get ready for.
/** Words that a colon may stand in, as it does in addresses, with the spaces behind them. */
const words =
  /[A-Za-z0-9\u00C0-\u024F][A-Za-z0-9 .;?'"()%/\u00A1-\u167F\u1681-\u1FFF\u2010-\u2027\u2030-\u205E\u2070-\u2FFF\u3001-\uD7FF\uF900-\uFDFF,-]*(?::(?=[A-Za-z0-9/])[A-Za-z0-9 .;?'"()%/\u00A1-\u167F\u1681-\u1FFF\u2010-\u2027\u2030-\u205E\u2070-\u2FFF\u3001-\uD7FF\uF900-\uFDFF,-]*)*/y;
const wordsInBrackets =
  /[A-Za-z0-9\u00C0-\u024F][A-Za-z0-9 .;?'"()%/\u00A1-\u167F\u1681-\u1FFF\u2010-\u2027\u2030-\u205E\u2070-\u2FFF\u3001-\uD7FF\uF900-\uFDFF-]*(?::(?=[A-Za-z0-9/])[A-Za-z0-9 .;?'"()%/\u00A1-\u167F\u1681-\u1FFF\u2010-\u2027\u2030-\u205E\u2070-\u2FFF\u3001-\uD7FF\uF900-\uFDFF-]*)*/y;
const doubleQuoted = /"[ !#-[\]-~\u00A1-\u167F\u1681-\u1FFF\u2010-\u2027\u2030-\u205E\u2070-\u2FFF\u3001-\uD7FF\uF900-\uFDFF]*"/y;
const singleQuoted = /'[ -&(-~\u00A1-\u167F\u1681-\u1FFF\u2010-\u2027\u2030-\u205E\u2070-\u2FFF\u3001-\uD7FF\uF900-\uFDFF]*'/y;

function readValue(reading: Reading, depth: number, plain: RegExp): Json | undefined {
  if (depth < 0) return undefined;
  const sign = reading.yaml[reading.at];
  if (sign === '{') return readMapInBrackets(reading, depth);
  if (sign === '[') return readListInBrackets(reading, depth);
  if (sign === '"') return next(reading, doubleQuoted, 1, 1);
  if (sign === "'") return next(reading, singleQuoted, 1, 1);
  const written = next(reading, plain, 0, 0);
  return written === undefined ? undefined : meaningOf(written.trimEnd());
}

function readMapInBrackets(reading: Reading, depth: number): JsonObject | undefined {
  const map: Record<string, Json> = {};
  do {
    reading.at += 1;
    skipSpaces(reading);
    const name = next(reading, key, 0, 1);
    if (name === undefined || special.test(name) || Object.hasOwn(map, name) || !skip(reading, ' ')) return undefined;
    const value = readValue(reading, depth - 1, wordsInBrackets);
    if (value === undefined) return undefined;
    map[name] = value;
    skipSpaces(reading);
  } while (reading.yaml[reading.at] === ',');
  return skip(reading, '}') ? map : undefined;
}

function readListInBrackets(reading: Reading, depth: number): readonly Json[] | undefined {
  const list: Json[] = [];
  do {
    reading.at += 1;
    skipSpaces(reading);
    const value = readValue(reading, depth - 1, wordsInBrackets);
    if (value === undefined) return undefined;
    list.push(value);
    skipSpaces(reading);
  } while (reading.yaml[reading.at] === ',');
  return skip(reading, ']') ? list : undefined;
}

const number = /^(?:0|[1-9]\d{0,14})$/;
const wordsOrDate = /^(?:\D|\d{4}-\d{2}-\d{2}$|\d+ )/;
/** What is no text, whatever its letters, and no key that anyone would choose. */
const special = /^(?:null|true|false)$/i;

/** What words without quotation marks mean; undefined where that may be anything but words or a whole number. */
function meaningOf(written: string): Json | undefined {
  if (number.test(written)) return Number(written);
  if (written === 'true' || written === 'false') return written === 'true';
  return wordsOrDate.test(written) && !special.test(written) ? written : undefined;
}

/** Whether the next line begins at a column, to which the reading then goes on. */
function goesOn(reading: Reading, column: number): boolean {
  if (reading.at === reading.yaml.length || spacesAt(reading) !== column) return false;
  reading.at += column;
  return true;
}

function spacesAt({ yaml, at }: Reading): number {
  let end = at;
  while (yaml[end] === ' ') end += 1;
  return end - at;
}

function skipSpaces(reading: Reading): void {
  reading.at += spacesAt(reading);
}

function skip(reading: Reading, sign: string): boolean {
  if (!reading.yaml.startsWith(sign, reading.at)) return false;
  reading.at += sign.length;
  return true;
}

function isAt({ yaml, at }: Reading, pattern: RegExp): boolean {
  pattern.lastIndex = at;
  return pattern.test(yaml);
}

/**
 * What a pattern finds at the place of the reading, which goes on behind it.
 * @param before how many signs at its beginning are left out
 * @param after how many at its end
 */
function next(reading: Reading, pattern: RegExp, before: number, after: number): string | undefined {
  const { yaml, at } = reading;
  pattern.lastIndex = at;
  // There are many of these: a match as a list would be made to be thrown away.
  if (!pattern.test(yaml)) return undefined;
  reading.at = pattern.lastIndex;
  return yaml.slice(at + before, reading.at - after);
}
