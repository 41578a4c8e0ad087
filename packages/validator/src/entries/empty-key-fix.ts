import { ownValue, schemas, type Subject } from '@framewright/model';
import type { Finding } from '../rule.ts';
import { keyOf, parentOf } from './key-places.ts';

/**
 * The fix that takes a key without a value out of the front matter, as forms write it: `code: ''`, `group:`. None where an entry needs the
 * key, or where something else stands in its line.
 */
export function emptyKeyFix(subject: Subject, pointer: string): Pick<Finding, 'fix'> {
  const { source, type } = subject;
  const key = keyOf(pointer);
  const isNeeded = needed.has(key) || (schemas[type].required ?? []).includes(key);
  if (!source || parentOf(pointer) !== '' || isNeeded || ownValue(schemas[type].properties ?? {}, key) === undefined) return {};
  const { text } = source.file;
  const [from, to] = source.spanOf(pointer, 'key');
  const end = text.indexOf('\n', to);
  const isAlone = (from === 0 || text[from - 1] === '\n') && end !== -1 && nothing.test(text.slice(to, end));
  if (!isAlone) return {};
  return { fix: { title: `Take ${key} away`, safe: true, edits: [{ span: [from, end + 1], text: '' }] } };
}

/** Keys that an entry may lack by its schema, and hardly ever does. */
const needed: ReadonlySet<string> = new Set(['id', 'title', 'text', 'definition']);
const nothing = /^[ \t]*:(?:[ \t]*(?:''|""|'[ \t]+'|"[ \t]+"|\[[ \t]*\]|\{[ \t]*\}|~|null))?[ \t]*\r?$/u;
