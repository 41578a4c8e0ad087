import type { Words } from '../words/words.ts';
import { fill } from './fill.ts';

/**
 * A catalogue with some of its strings in other words, by their names; the others stay.
 * @param language says how numbers are counted and lists are joined
 */
export function withStrings(words: Words, strings: Readonly<Record<string, string>>, language: string): Words {
  if (Object.keys(strings).length === 0) return words;
  return replaced(words, '', new Map(Object.entries(strings)), language) as Words;
}

function replaced(value: unknown, name: string, strings: ReadonlyMap<string, string>, language: string): unknown {
  const message = strings.get(name);
  if (typeof value === 'string') return message ?? value;
  if (typeof value === 'function') return message === undefined ? value : (...given: readonly unknown[]) => fill(message, given, language);
  const inside = name === '' ? '' : `${name}.`;
  if (Array.isArray(value)) return value.map((item, index) => replaced(item, `${inside}${index}`, strings, language));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaced(item, `${inside}${key}`, strings, language)]));
}

/** The names of all strings of a catalogue, and how many things each is given; undefined of one that is given nothing. */
export function stringNames(words: unknown, name = ''): ReadonlyMap<string, number | undefined> {
  if (typeof words === 'string') return new Map([[name, undefined]]);
  if (typeof words === 'function') return new Map([[name, words.length]]);
  if (typeof words !== 'object' || words === null) return new Map();
  return new Map(Object.entries(words).flatMap(([key, item]) => [...stringNames(item, name === '' ? key : `${name}.${key}`)]));
}
