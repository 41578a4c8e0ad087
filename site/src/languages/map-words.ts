import type { Words } from '../words/words.ts';
import { marked } from './language-marks.ts';

/**
 * A catalogue in which every string is mapped. The argument of a string, such as the title of a role, is marked as content, so that the
 * function can tell it apart.
 * @param change called with each string, or with the result of one with placeholders
 */
export function mapWords(words: Words, change: (text: string) => string): Words {
  return mapped(words, change) as Words;
}

function mapped(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (typeof value === 'function')
    return (...given: readonly unknown[]) => mapped((value as (...given: readonly unknown[]) => unknown)(...given.map(asContent)), change);
  if (Array.isArray(value)) return value.map((item) => mapped(item, change));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapped(item, change)]));
  return value;
}

function asContent(value: unknown): unknown {
  if (typeof value === 'string') return marked('content', value);
  return Array.isArray(value) ? value.map(asContent) : value;
}
