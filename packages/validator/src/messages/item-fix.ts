import { valueAt, type Span, type Subject } from '@framewright/model';
import { parentOf } from '../entries/key-places.ts';
import type { Finding } from '../rule.ts';

/** A fix that takes an item out of a list, with the key of the list where it is the only one; none where something would be lost. */
export function withoutItem(subject: Subject, pointer: string, title: string): Pick<Finding, 'fix'> {
  const span = spanWithout(subject, pointer);
  return span ? { fix: { title, safe: true, edits: [{ span, text: '' }] } } : {};
}

function spanWithout({ source }: Subject, pointer: string): Span | undefined {
  const list = source && valueAt(source.written, parentOf(pointer));
  if (source === undefined || !Array.isArray(list)) return undefined;
  const { text } = source.file;
  const [start, end] = source.spanOf(pointer);
  if (list.length === 1) return ofWholeKey(text, source.spanOf(parentOf(pointer), 'key'), [start, end]);
  const before = /(?:([[,])\s*|\n[ \t]*-[ \t]+)$/u.exec(text.slice(0, start));
  if (before === null) return undefined;
  if (before[1] === undefined) {
    const rest = /^[ \t]*\r?\n/u.exec(text.slice(end));
    return rest ? [start - before[0].length + 1, end + rest[0].length] : undefined;
  }
  const after = /^\s*,[ \t]*/u.exec(text.slice(end));
  if (after) return [start, end + after[0].length];
  return before[1] === ',' ? [start - before[0].length, end] : undefined;
}

/** The lines of a key whose list has a single item, where they hold nothing else. */
function ofWholeKey(text: string, key: Span, item: Span): Span | undefined {
  const start = text.lastIndexOf('\n', key[0]) + 1;
  const between = text.slice(key[1], item[0]);
  const isFlow = /^[ \t]*:[ \t]*\[\s*$/u.test(between);
  const rest = (isFlow ? /^\s*\][ \t]*\r?\n/u : /^[ \t]*\r?\n/u).exec(text.slice(item[1]));
  const isPlain = text.slice(start, key[0]).trim() === '' && (isFlow || /^[ \t]*:[ \t]*\r?\n[ \t]*-[ \t]+$/u.test(between));
  return isPlain && rest ? [start, item[1] + rest[0].length] : undefined;
}
