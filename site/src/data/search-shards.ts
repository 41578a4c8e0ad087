import { compareTexts, digestOfText, type FileToWrite } from '@framewright/model';
import { unmarked } from '../languages/language-marks.ts';
import type { SearchDocument } from './search-documents.ts';
import type { SearchPlace } from './search-places.ts';
import { nameTerm, termsIn } from './search-terms.ts';

/** Where words of a document stand, from what counts most: a title of few words, a longer one, another name, the text that it begins with, any other text. */
export const fields = ['title', 'longTitle', 'name', 'lead', 'text'] as const;

/** A word, with the numbers of the documents that have it in each of the {@link fields}: the first, then the distance of each to the one before. */
export type TermLine = readonly [term: string, ...places: readonly (readonly number[])[]];

/** A document as it is shown before its texts are looked at. */
export type ShownDocument = Omit<SearchDocument, 'places' | 'called' | 'type'>;

/** Files in order, each with the first of what it holds. */
export type Shards<Key> = readonly (readonly [first: Key, file: string])[];

/** What lies beside the start of an index: the words, and the documents by number in two parts. */
export interface Sharded {
  readonly terms: Shards<string>;
  readonly shown: Shards<number>;
  readonly places: Shards<number>;
  readonly files: readonly FileToWrite[];
}

/** The largest file, in characters before compression: a few of them come with each search. */
const largest = { terms: 60_000, shown: 16_000, places: 24_000 };

/** Words with more letters than that in a title make it a long one. */
const fewWords = 3;

/** The parts of an index, each in files that are named after their content. @param folder of the files, ends with a slash */
export function searchShards(documents: readonly SearchDocument[], folder: string): Sharded {
  const lines = termLines(documents);
  const shown = documents.map(({ places: _places, called: _called, type: _type, ...rest }): ShownDocument => rest);
  const places = documents.map((document): readonly SearchPlace[] => document.places);
  const termParts = split(lines, largest.terms);
  const shownParts = split(shown, largest.shown);
  const placeParts = split(places, largest.places);
  const files = new Map<string, string>();
  const written = (part: readonly unknown[]): string => {
    const content = unmarked(`${JSON.stringify(part)}\n`);
    const file = `${digestOfText(content).slice(0, 10)}.json`;
    files.set(file, content);
    return file;
  };
  return {
    terms: termParts.map(({ items }) => [items[0]?.[0] ?? '', written(items)]),
    shown: shownParts.map(({ first, items }) => [first, written(items)]),
    places: placeParts.map(({ first, items }) => [first, written(items)]),
    files: [...files].sort(([a], [b]) => compareTexts(a, b)).map(([file, content]) => ({ path: `${folder}${file}`, content })),
  };
}

/** All words of the documents in the order of their characters. */
function termLines(documents: readonly SearchDocument[]): readonly TermLine[] {
  const found = new Map<string, { readonly last: number[]; readonly steps: number[][] }>();
  const note = (term: string, field: (typeof fields)[number], document: number): void => {
    const known = found.get(term) ?? { last: fields.map(() => -1), steps: fields.map(() => []) };
    if (known.last.every((each) => each === -1)) found.set(term, known);
    const at = fields.indexOf(field);
    const last = known.last[at] ?? -1;
    if (last === document) return;
    known.steps[at]?.push(last === -1 ? document : document - last);
    known.last[at] = document;
  };
  for (const [number, document] of documents.entries()) {
    const add = (field: (typeof fields)[number], text: string): void => {
      for (const { term } of termsIn(unmarked(text))) note(term, field, number);
    };
    const title = unmarked(document.title);
    note(nameTerm(title), 'title', number);
    add(termsIn(title).length > fewWords ? 'longTitle' : 'title', title);
    for (const { sort, name, code } of document.names) {
      note(nameTerm(unmarked(code ?? name)), 'name', number);
      add(sort === 'aligned' ? 'lead' : 'name', name);
    }
    add('name', document.called ?? '');
    add('lead', `${document.within ?? ''} ${document.helps.map(({ title: help }) => help).join(' ')}`);
    for (const { label, fragment, text } of document.places) {
      add(fragment === '' ? 'lead' : 'text', text);
      add('text', label);
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([term, { steps }]): TermLine => [term, ...withoutEmptyEnd(steps)]);
}

function withoutEmptyEnd(steps: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return steps.slice(0, steps.findLastIndex((each) => each.length > 0) + 1);
}

/** Items in parts of a size, each with the number of its first item. */
function split<T>(items: readonly T[], size: number): readonly { readonly first: number; readonly items: readonly T[] }[] {
  const parts: { first: number; items: T[] }[] = [];
  let room = 0;
  for (const [number, item] of items.entries()) {
    const length = JSON.stringify(item).length + 1;
    if (parts.length === 0 || length > room) {
      parts.push({ first: number, items: [] });
      room = size;
    }
    parts.at(-1)?.items.push(item);
    room -= length;
  }
  return parts;
}
