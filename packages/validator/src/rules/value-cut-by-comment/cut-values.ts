import { isObject, pointerOf, type SourceFile, type Span, type Subject } from '@framewright/model';
import { schemaAt } from '../../schema/schema-at.ts';

/** An unquoted text that YAML ends at a hash, which begins a comment, though the hash was more likely part of the text. */
export interface CutValue {
  /** What is left of it. */
  readonly kept: string;
  /** What is lost, from its hash on. */
  readonly lost: string;
  readonly lostSpan: Span;
  /** From the beginning of what is left to the end of what is lost. */
  readonly span: Span;
}

/** The texts in the front matter of an entry that a hash cuts, in order. */
export function cutValues({ source, type }: Subject): readonly CutValue[] {
  if (!source || !mayCut(source.file)) return [];
  const { text } = source.file;
  return textsIn(source.file.frontMatter).flatMap((pointer) => {
    const [start, end] = source.spanOf(pointer);
    const kept = text.slice(start, end);
    const [whole, space = '', lost = ''] = behind.exec(text.slice(end, lineEnd(text, end))) ?? [];
    if (whole === undefined || /^["'|>]/u.test(kept) || silence.test(lost) || !isFreeText(type, pointer, `${kept} ${lost}`)) return [];
    const from = end + space.length;
    return [{ kept, lost, lostSpan: [from, from + lost.length], span: [start, from + lost.length] }];
  });
}

/** A hash with words right behind it. Whoever means a comment puts a space there. */
const hash = /[^\s#][ \t]+#[^\s#]/u;
/** Up to a real comment behind it. */
const behind = /^([ \t]+)(#[^\s#](?:[^\s]|[ \t]+(?!#(?:\s|$)|$))*)/u;
const silence = /^#framewright-ignore\b/u;

/** A cheap test: hardly any file has such a hash, and spans are expensive. */
function mayCut({ text, fence }: SourceFile): boolean {
  const first = text.indexOf('#');
  return first !== -1 && first < fence[0] && hash.test(text.slice(0, fence[0]));
}

function lineEnd(text: string, at: number): number {
  const end = text.slice(at).search(/[\r\n]/u);
  return end === -1 ? text.length : at + end;
}

function textsIn(value: unknown, pointer = ''): readonly string[] {
  if (typeof value === 'string') return [pointer];
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => textsIn(item, `${pointer}${pointerOf(index)}`));
  return isObject(value) ? Object.keys(value).flatMap((key) => textsIn(value[key], `${pointer}${pointerOf(key)}`)) : [];
}

/** Whether the whole would do where the value stands: free text, and not an id, a day or an address. */
function isFreeText(type: Subject['type'], pointer: string, words: string): boolean {
  const schema = schemaAt(type, pointer);
  if (schema?.type !== 'string' || schema.enum !== undefined || schema.format !== undefined) return false;
  return schema.pattern === undefined || new RegExp(schema.pattern, 'u').test(words);
}
