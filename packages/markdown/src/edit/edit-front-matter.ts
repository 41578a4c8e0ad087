import { pointerOf, schemas, valueAt, type EntryType, type SourceFile } from '@framewright/model';
import type { Refusal, TextEdit } from './edit-text.ts';
import { printFrontMatter, printScalar, printScalarInside } from './print-front-matter.ts';
import { endOfLine } from '../yaml/yaml-mistake.ts';

/** Whether the front matter can be edited line by line: it can be read, and is not one map in braces. */
export function isInLines(file: SourceFile): boolean {
  return file.readable && file.problems.length === 0 && !file.text.slice(startOfYaml(file), file.fence[0]).trimStart().startsWith('{');
}

/** Why a file is not edited whose front matter is not in lines. */
export function lineEditRefusal({ path }: SourceFile): Refusal {
  return {
    refused: `${path} can’t be changed safely as it is written; “framewright validate” and “framewright format” help to mend it first.`,
    file: path,
  };
}

/** Gives a key of the front matter a value; a new key comes where the schema has it. */
export function setKey(file: SourceFile, type: EntryType, key: string, value: string | readonly string[]): TextEdit {
  const words = typeof value === 'string' ? printScalar(value) : `[${value.map(printScalarInside).join(', ')}]`;
  const at = file.spanInFrontMatter(pointerOf(key), 'key');
  if (at === undefined) return insertedLine(file, type, key, `${key}: ${words}`);
  const colon = file.text.indexOf(':', at[1]) + 1;
  if (isEmpty(file, key)) return { span: [colon, colon], text: ` ${words}` };
  const [start, end] = file.spanInFrontMatter(pointerOf(key), 'value') ?? [colon, colon];
  const isBelow = file.text.slice(colon, start).includes('\n');
  return isBelow ? { span: [colon, end], text: ` ${words}` } : { span: [start, end], text: words };
}

/** Adds an item at the end of a list of texts in the front matter; the list is made where there is none. */
export function appendItem(file: SourceFile, type: EntryType, key: string, item: string): TextEdit {
  const pointer = pointerOf(key);
  const list = valueAt(file.frontMatter, pointer);
  if (!Array.isArray(list)) return setKey(file, type, key, typeof list === 'string' ? [list, item] : [item]);
  const [start] = file.spanInFrontMatter(pointer, 'value') ?? [0, 0];
  const last = file.spanInFrontMatter(pointerOf(key, list.length - 1), 'value');
  if (file.text[start] === '[') {
    const at = last === undefined || list.length === 0 ? start + 1 : last[1];
    return { span: [at, at], text: `${list.length === 0 ? '' : ', '}${printScalarInside(item)}` };
  }
  const end = endOfLine(file.text, last?.[1] ?? start);
  const lineStart = file.text.lastIndexOf('\n', (last?.[0] ?? start) - 1) + 1;
  const indent = /^[ ]*/u.exec(file.text.slice(lineStart))?.[0] ?? '';
  return { span: [end, end], text: `${lineEnd(file)}${indent}- ${printScalar(item)}` };
}

/** Adds a map at the end of a list of maps in the front matter; the list is made where there is none, or an empty one. */
export function appendMap(file: SourceFile, type: EntryType, key: string, item: { readonly [key: string]: unknown }): TextEdit {
  const [label = '', ...lines] = printFrontMatter(type, { [key]: [item] })
    .trimEnd()
    .split('\n');
  const list = file.frontMatter[key];
  if (!Array.isArray(list) || list.length === 0) {
    const words = [label, ...lines].join(lineEnd(file));
    const at = file.spanInFrontMatter(pointerOf(key), 'key');
    if (at === undefined) return insertedLine(file, type, key, words);
    const end = isEmpty(file, key) ? file.text.indexOf(':', at[1]) + 1 : (file.spanInFrontMatter(pointerOf(key), 'value')?.[1] ?? at[1]);
    return { span: [at[0], end], text: words };
  }
  const [start] = file.spanInFrontMatter(pointerOf(key), 'value') ?? [0, 0];
  const last = file.spanInFrontMatter(pointerOf(key, list.length - 1), 'value') ?? [start, start];
  if (file.text[start] === '[') return { span: [last[1], last[1]], text: `, ${printScalarInside(item)}` };
  const end = endOfLine(file.text, last[1]);
  const indent = /^ */u.exec(file.text.slice(file.text.lastIndexOf('\n', last[0] - 1) + 1))?.[0] ?? '';
  return { span: [end, end], text: lines.map((line) => lineEnd(file) + indent + line.slice('  '.length)).join('') };
}

function insertedLine(file: SourceFile, type: EntryType, key: string, line: string): TextEdit {
  const order = Object.keys(schemas[type].properties ?? {});
  const earlier = Object.keys(file.frontMatter).filter((other) => order.includes(other) && order.indexOf(other) < order.indexOf(key));
  const ends = earlier.map((other) => [order.indexOf(other), endOfPair(file, other)] as const).toSorted(([a], [b]) => b - a);
  const at = ends[0]?.[1];
  if (at === undefined) return { span: [startOfYaml(file), startOfYaml(file)], text: `${line}${lineEnd(file)}` };
  return { span: [at, at], text: `${lineEnd(file)}${line}` };
}

/** The end of the last line that a key and its value take, with a comment behind it. */
function endOfPair(file: SourceFile, key: string): number {
  const end = isEmpty(file, key)
    ? file.spanInFrontMatter(pointerOf(key), 'key')?.[1]
    : file.spanInFrontMatter(pointerOf(key), 'value')?.[1];
  return endOfLine(file.text, end ?? startOfYaml(file));
}

function isEmpty(file: SourceFile, key: string): boolean {
  return (
    file.frontMatter[key] === null &&
    file.spanInFrontMatter(pointerOf(key), 'value')?.[0] === file.spanInFrontMatter(pointerOf(key), 'key')?.[0]
  );
}

function startOfYaml({ text }: SourceFile): number {
  return text.indexOf('\n') + 1;
}

function lineEnd({ text }: SourceFile): string {
  return /^[^\n]*\r\n/u.test(text) ? '\r\n' : '\n';
}
