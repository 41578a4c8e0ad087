import { namesInOrder } from '@framewright/model';
import { letterHead } from './letter-heads.ts';

/** What begins with one letter. */
export interface Lettered<T> {
  readonly letter: string;
  readonly items: readonly T[];
}

/** Names under the letters of their language, each letter once; the letters, and the names under each, in the order of that language. */
export function byLetter<T>(items: readonly T[], nameOf: (item: T) => string, language: string): readonly Lettered<T>[] {
  const compare = namesInOrder(language);
  const named = items.map((item) => ({ item, name: nameOf(item) })).sort((a, b) => compare(a.name, b.name));
  return [...Map.groupBy(named, ({ name }) => letterHead(name, language))]
    .map(([letter, own]) => ({ letter, items: own.map(({ item }) => item) }))
    .sort((a, b) => compare(a.letter, b.letter));
}
