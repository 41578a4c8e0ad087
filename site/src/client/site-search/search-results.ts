import type { SearchIndexFile } from '../../data/search-index-files.ts';
import { element } from '../element/element.ts';
import type { Hit } from './found-hits.ts';
import { excerpt, markedPieces } from './found-words.ts';
import type { Asked } from './rank-documents.ts';

/** A match, with the editions that have it if more than one was searched. */
export interface FoundHit extends Hit {
  readonly editions: readonly { readonly label: string; readonly href: string }[];
}

/** Results by type, in the order in which the types come. */
export function resultGroups(found: readonly FoundHit[], file: SearchIndexFile): readonly HTMLElement[] {
  return [...Map.groupBy(found, ({ type }) => type)].map(([type, hits]) =>
    element(
      'section',
      { class: 'search-group' },
      element('h2', {}, file.titles[file.types.findIndex(([known]) => known === type)] ?? type),
      element('ul', {}, ...hits.map((hit) => line(hit, file))),
    ),
  );
}

function line({ document, names, places, asked, editions }: FoundHit, { words, sorts }: SearchIndexFile): HTMLElement {
  const { title, href, within, status, text, helps } = document;
  const elsewhere = editions.flatMap((edition, index) => [index === 0 ? ' ' : ', ', element('a', { href: edition.href }, edition.label)]);
  const bySort = [...Map.groupBy(names, ({ sort }) => sort)];
  const notes = [
    ...bySort.map(([sort, own]) => element('span', {}, ...around(sorts[sort], marked(own.map(({ name }) => name).join(', '), asked)))),
    ...[status, within].flatMap((note) => (note === undefined ? [] : [element('span', {}, note)])),
  ];
  const [first] = places;
  const isElsewhere = places.some(({ fragment }) => fragment !== '');
  return element(
    'li',
    {},
    element(
      'a',
      { class: 'search-result', href: first && first.fragment !== '' ? `${href}#${first.fragment}` : href },
      ...marked(title, asked),
    ),
    notes.length > 0 &&
      element('span', { class: 'search-note' }, ...notes.flatMap((note, index) => (index === 0 ? [note] : [' · ', note]))),
    text !== undefined &&
      !isElsewhere &&
      element('span', { class: 'search-text' }, ...marked(first ? excerpt(first.text, asked) : text, asked)),
    ...(isElsewhere ? places.map((place) => placeLine(href, place, asked)) : []),
    helps.length > 0 &&
      places.length === 0 &&
      element(
        'span',
        { class: 'search-note' },
        `${words.helps} `,
        ...helps.slice(0, mostHelps).flatMap((help, index) => [index === 0 ? '' : ', ', element('a', { href: help.href }, help.title)]),
      ),
    editions.length > 0 && element('span', { class: 'search-note' }, `${words.versions}:`, ...elsewhere),
  );
}

/** The most that is named of what helps with a competence. */
const mostHelps = 3;

function placeLine(href: string, { label, fragment, text }: Hit['places'][number], asked: readonly Asked[]): HTMLElement {
  const address = fragment === '' ? href : `${href}#${fragment}`;
  return element(
    'span',
    { class: 'search-text' },
    label !== '' && element('a', { class: 'search-place', href: address }, label),
    label !== '' && ' ',
    ...marked(excerpt(text, asked), asked),
  );
}

function marked(text: string, asked: readonly Asked[]): readonly (string | HTMLElement)[] {
  return markedPieces(text, asked).map((piece) => (piece.isFound ? element('mark', {}, piece.text) : piece.text));
}

/** Words with something in the place of `{names}`. */
function around(words: string, names: readonly (string | HTMLElement)[]): readonly (string | HTMLElement)[] {
  const [before = '', after = ''] = words.split('{names}');
  return [before, ...names, after];
}
